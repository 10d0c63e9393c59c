// Compiled from ../en by "npm run content". Change the Markdown, not this file.
import type { Scan } from '@quick-scan/core';

export const en: Scan = {
  "id": "quickscan-diversiteitssensitief-begeleiden",
  "version": "1.0.0",
  "language": "en-GB",
  "title": "QuickScan Diversity-Sensitive Guidance",
  "introduction": [
    {
      "type": "heading",
      "children": [
        "The 24 statements, explanations and answers"
      ]
    },
    {
      "type": "paragraph",
      "children": [
        "The scan is meant for units of municipalities and implementing organisations that guide clients with a migration background into work. The scan is a tool for getting a picture of the state of affairs in the organisation with regard to diversity-sensitive guidance, and for starting the conversation about improving it. Below you will find an overview of the statements with the explanations and answers that go with them."
      ]
    },
    {
      "type": "paragraph",
      "children": [
        "This is a translation. The scan was written in Dutch: that text is the authors' own, and where the two differ, it is the one that counts."
      ]
    }
  ],
  "levels": [
    {
      "value": 1,
      "label": "Inactive"
    },
    {
      "value": 2,
      "label": "Starting"
    },
    {
      "value": 3,
      "label": "Well under way"
    },
    {
      "value": 4,
      "label": "Advanced"
    },
    {
      "value": 5,
      "label": "Highly advanced"
    }
  ],
  "unknown": {
    "label": "Unknown/n.a."
  },
  "dimensions": [
    {
      "id": "competenties",
      "title": "Competencies",
      "statements": [
        {
          "id": "cultuurverschillen-overbruggen",
          "number": 1,
          "text": "The frontline professionals in our organisation have the skills to recognise and bridge cultural differences.",
          "explanation": [
            {
              "type": "heading",
              "children": [
                "Recognising cultural differences"
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Everyone unconsciously learns the values, norms and other cultural characteristics of the group to which he or she belongs, the \"cultural frame of reference\". It offers something to hold on to and gives meaning to reality, but is not objectively or absolutely true. It takes a certain attitude on the part of professionals not to see their own frame of reference as the only one, and to know (or get to know) that of their clients, in order to achieve good cooperation (Van Robaeys, 2014) and to offer them equal opportunities."
              ]
            },
            {
              "type": "heading",
              "children": [
                "Bridging cultural differences"
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "To achieve good cooperation with a client with a migration background, it is necessary, besides becoming aware of one's own frame of reference, to gain knowledge of possible cultural differences. Knowledge of cultural differences helps the professional to recognise differences and to bridge them. Professionals who have a migration background themselves are often better able to put themselves in the client's position. Where there is no shared background, it is of course possible to train the skills to recognise and bridge cultural differences."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Some clients may, for example because of their cultural background, have ideas that limit women's opportunities to start working. It is important to find out from women and their partners how they feel about the traditional division of roles. This can be about being the breadwinner, the division of caring responsibilities, childcare and career development. Entering into conversation, working with role models and, for example, helping to arrange childcare already makes the step to successful placement in work or other forms of activation a good deal smaller."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Ondersteuning bij het begeleiden van mensen met een migratieachtergrond"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Movisie – online training ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Inclusief Werken aan Werk"
                    ]
                  },
                  "."
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Verwey-Jonker Instituut – Handreiking voor gemeenten voor de begeleiding van vrouwelijke statushouders en gezinsmigranten"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "VNG handreiking cultuursensitief werken"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals do not yet have the skills to recognise and bridge cultural differences."
            },
            {
              "level": 2,
              "text": "The frontline professionals already have knowledge of possible cultural differences between themselves and their clients, but as yet few professionals can apply it with clients."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals can recognise and bridge cultural differences."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals can recognise and bridge cultural differences."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals can recognise and bridge cultural differences."
            }
          ]
        },
        {
          "id": "taalverschillen-overbruggen",
          "number": 2,
          "text": "The frontline professionals in our organisation are able to bridge language differences with clients.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Some clients with a migration background do not have such a good command of the Dutch language. That means that the professional must be able to deal with clients with low language skills and must be able to estimate the language level to some extent. For example, with the help of a language assessment tool or by having the assessment done by a language school. Being able to deal with low language skills means being able to check whether the message has come across properly, by having the client summarise it in their own words. If the client's language level is too low, the professional must be able to communicate well with the help of an interpreter, a telephone interpreter or a translation app."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals do not yet have any knowledge of how they can bridge language differences with clients."
            },
            {
              "level": 2,
              "text": "The frontline professionals have knowledge of how they can bridge language differences with clients, but as yet few professionals can apply it with clients."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals can bridge language differences with clients."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals are able to bridge language differences with clients."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals are able to bridge language differences with clients."
            }
          ]
        },
        {
          "id": "basisvaardigheden-versterken",
          "number": 3,
          "text": "The frontline professionals are able to strengthen basic skills for functioning in Dutch society among clients with a migration background.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "The professional will have to support the client with a migration background in various domains. The client will, for instance, need help with developing their skills, and here the professional takes account of the client's possibly limited capacity (see below). Other forms of support are strengthening supportive networks, and offering training and access to the labour market. If the client's capacity is limited, it is necessary to refer the client to the right professional help. It may be possible to combine this with activities that are appropriate to the client's capacity."
              ]
            },
            {
              "type": "heading",
              "children": [
                "Migration context"
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Migration or flight from the home country to the Netherlands, whether it arose out of necessity or was the result of the economic malaise of the home country, influences life in the Netherlands. It is important to understand how the migration context can influence the client's capabilities and possibilities. Think, for example, of the impact of limited education in the country of origin and the limited value of qualifications from the country of origin. It could mean that a client has the potential to do more, but has to be content with lower positions, and for that reason may perhaps be less motivated. Some clients have not been able to build up sufficient work experience or do not have a basic qualification, which makes it difficult to get into work. Because he/she grew up elsewhere, the client by definition has less knowledge of Dutch institutions and/or of the opportunities on the Dutch labour market. In addition, migration may have taken its toll and resulted in limited physical or mental capacity. It also often means that the client has a limited supportive network in the Netherlands."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals do not yet have any knowledge of how they can strengthen the basic skills for functioning in Dutch society."
            },
            {
              "level": 2,
              "text": "The frontline professionals have knowledge of how they can strengthen the basic skills for functioning in Dutch society, but so far only a few professionals apply it."
            },
            {
              "level": 3,
              "text": "Some of the professionals are able to strengthen basic skills for functioning in Dutch society."
            },
            {
              "level": 4,
              "text": "A large proportion of the professionals are able to strengthen basic skills for functioning in Dutch society."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals are able to strengthen basic skills for functioning in Dutch society."
            }
          ]
        },
        {
          "id": "discriminatie-bespreken",
          "number": 4,
          "text": "The frontline professionals are able to open up a conversation with clients with a migration background about experiences of prejudice and discrimination.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Clients with a migration background belong to a minority. They differ from the majority in an ethnic, cultural and religious sense. This minority position can be reinforced further by gender, age and sexual orientation. Minorities have a disadvantaged position socially, economically and politically. There is an unequal power structure between minorities and the majority group. Moreover, that can bring with it discrimination and exclusion by the majority group."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "For the frontline professional it is important to understand that differences in power play a role not only in the outside world, but certainly also within the interview room. After all, a frontline professional has a dominant position because of their role or because they belong to the majority group. The fact that clients with a migration background are systematically faced with stereotyping and mechanisms of exclusion, such as discrimination on the labour market as a result of certain political decision-making, can lead to more distrust of institutions and government bodies. That calls on the frontline professional not only to be aware of her/his dominant position, but also to be attentive to the minority position of clients. Entering into conversation with clients about the impact of the minority position, such as experiences of prejudice, discrimination and exclusion, can reduce the distrust."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "'Uitsluiting leidt tot wantrouwen tegen overheid' (binnenlandsbestuur.nl)"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Vooroordelen Voorbij | Thema's | College voor de Rechten van de Mens (mensenrechten.nl)"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Ondersteuning bij het begeleiden van mensen met een migratieachtergrond"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Movisie – online training ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Inclusief Werken aan Werk"
                    ]
                  },
                  "."
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals as yet have little knowledge of the influence of prejudice and discrimination on the client and do not yet know how to open up a conversation about it."
            },
            {
              "level": 2,
              "text": "The frontline professionals understand that prejudice and discrimination can influence the client, but so far only a few professionals also know how to open up a conversation about it."
            },
            {
              "level": 3,
              "text": "Some of the professionals are able to open up a conversation with clients about experiences of prejudice and discrimination."
            },
            {
              "level": 4,
              "text": "A large proportion of the professionals are able to open up a conversation with clients about experiences of prejudice and discrimination."
            },
            {
              "level": 5,
              "text": "Almost all professionals are able to open up a conversation with clients about experiences of prejudice and discrimination."
            }
          ]
        },
        {
          "id": "maatschappelijke-problemen",
          "number": 5,
          "text": "The frontline professionals take account of cultural differences and migration background in the conversation with the client about solving any social problems (such as debts, housing or a limited supportive network).",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Clients with a migration background run a greater risk of developing social problems. An accumulation of various social problems together can result from poor knowledge of the Dutch system, insufficient knowledge of Dutch, a low level of schooling among some migrants, the emotional pain and stress that migrating and integrating into a new environment bring with them, but certainly also from social and economic exclusion. A combination of these factors determines the possibilities that people have of avoiding problematic situations or of getting out of them."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "The frontline professional will have to be attentive to the client's context and be able to call in adequate help for these complicated problems, or have it called in. Problems in various aspects of life can influence a person's ability to participate. Therefore pay attention to various areas of the client's life. Besides work, these are for example finances, social network, leisure, housing situation and health. Professionals do not have to solve all these problems themselves, but they can refer the client to the right person or agency."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Next, tailor the content and the pace of the guidance to the client's needs. In the municipality of Rotterdam, for example, the conversations with jobseekers were held according to the 'life-first approach'. Barriers in personal life must be addressed first, before further participation is possible. For this target group, psychological problems caused by war trauma, for example, can play a role in the extent to which they can participate. That is why conversations with them must be broad in scope and cover various topics (SZW, 2022)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "People with a migration background are said to suffer negative consequences of their addiction or psychiatric problems more often: they are less inclined to have themselves assessed by a doctor because they do not want a label. In the case of clients without a migration background, by contrast, such problems are often known about, so that professionals can take more account of them (Razenberg & Oostveen & Klaver, 2021)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      {
                        "type": "link",
                        "href": "https://binnenlandsbestuur.nl/sociaal/groeiend-armoederisico-onder-bijstandsontvangers",
                        "children": [
                          "Groter armoederisico onder niet-westerse migranten (binnenlandsbestuur.nl)"
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals do not know how they can take account of cultural differences and migration background in a conversation of this kind."
            },
            {
              "level": 2,
              "text": "The frontline professionals understand that taking account of cultural differences and migration background can be useful in such a conversation, but few professionals act on that yet."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals take account of cultural differences and migration background when discussing social problems."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals take account of cultural differences and migration background when discussing social problems."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals take account of cultural differences and migration background when discussing social problems."
            }
          ]
        },
        {
          "id": "open-houding",
          "number": 6,
          "text": "In conversation with clients with a migration background, the frontline professionals have an open, unprejudiced and actively listening attitude.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Everyone puts people into boxes. It lets you keep an overview and helps you to assess situations well. The danger, however, is that prejudices arise. With prejudices, you assume that all members of that group will behave in a certain way. For example, that certain migrant groups are lazy and unmotivated and would rather stay on social assistance, or that you wrongly rate clients lower. Or that health complaints are used as an excuse to avoid having to work and that clients with a migration background always take on the role of victim."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Treating people well and having an unprejudiced attitude are always important for getting to know someone. That begins with becoming aware of your own prejudices and letting them play as small a role as possible in the guidance. After all, you do not want to put clients at a disadvantage. Keeping track of what you do and what the results of it are, and reflecting on your experiences and learning from them, are important when guiding social assistance recipients with a migration background. It can help you, for example, to recognise your unconscious prejudices."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "It is important to explore what drives a client and what the wishes of the benefit recipient are. What work would the client want to do? And what obstacles to starting work does the person experience, for example in the area of health or because of personal circumstances? What does his or her network look like, and is it supportive or in fact a hindrance? What does the client want to tackle first? Not taking account of clients' needs can result in an offer (training, work) that does not sufficiently match people's talents and the work experience they have built up. Working from a person's wishes generally gives more lasting results (Andriessen et al., 2021)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals are not yet able to adopt such an attitude."
            },
            {
              "level": 2,
              "text": "The frontline professionals know that such an attitude is important for being able to properly guide the client into work, but few professionals know how to put this into practice."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals are able to adopt an open, unprejudiced and actively listening attitude."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals are able to adopt an open, unprejudiced and actively listening attitude."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals are able to adopt an open, unprejudiced and actively listening attitude."
            }
          ]
        },
        {
          "id": "vertrouwensrelatie",
          "number": 7,
          "text": "The frontline professionals in our organisation can build a good relationship of trust with the client, however great the differences are.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "In countries that migrants or refugees with a residence permit come from, there is often more distrust of government agencies than in the Netherlands. In the Netherlands, clients of colour or with a foreign surname regularly face discrimination, including from the government. Think of the childcare benefits scandal. For professionals it can therefore be (even) more difficult than with clients without a migration background to build a bond of trust. Once that trust has been built, the guidance into work will go better."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Another factor is that clients depend on professionals and are afraid that, if they say something wrong, this will have consequences for their benefits. This can also lead to them not sharing certain important information. Approaching clients with an open attitude and with understanding creates trust, and makes them more inclined to cooperate in the programme."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "The municipality of Amsterdam, for example, pays a lot of attention to reaching jobseekers with a Somali migration background. If there was no response to a letter calling the person in for a conversation, the client manager phoned or paid a home visit to hand over the letter in person. This helped, because in the whole group that was approached there was no 'no-show'. It helped here that the client manager spoke the Somali language (SZW, 2022). In the approach of the municipality of Zaanstad in a neighbourhood with many Turkish migrants, it has a positive effect that the advisers give a lot of time and attention to looking for the often deeply hidden motivation for work of long-term social assistance recipients. That contributed to a greater outflow (Andriessen et al., 2019)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals as yet have little knowledge of building a relationship of trust with clients with a different background."
            },
            {
              "level": 2,
              "text": "The frontline professionals know that building a good relationship of trust is important, precisely when the differences with the client are great, but few professionals apply this in the guidance yet."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals can build a good relationship of trust with the client, however great the differences are."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals can build a good relationship of trust with the client, however great the differences are."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals in our organisation can build a good relationship of trust with the client, however great the differences are."
            }
          ]
        },
        {
          "id": "verwachtingen",
          "number": 8,
          "text": "The frontline professionals take account of cultural differences in managing the expectations of clients with a migration background.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "It is important that clients have realistic expectations of the process and the outcomes of the programme. And that they know the rights and obligations that go with it. That is especially important for clients who are completely unfamiliar with how guidance into employment works in the Netherlands. Creating the right expectations prevents disappointments and keeps the client motivated to make an effort throughout the programme (SZW, 2022)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "A Leiden pilot shows this to be especially important for jobseekers with a migration background. Some of the jobseekers have (too) high expectations of the possibilities on the basis of their earlier position or education in the country of origin. Others, by contrast, partly because of negative experiences, have very few expectations and prospects. It is therefore important to manage their expectations and to create positive experiences in lessons, work placements and voluntary work (SZW, 2022)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Of course, a benefit recipient may come up with unrealistic ideas. Turning these towards a more realistic picture may then be necessary. Even so, wishes or dreams can provide information about the direction in which you, as a professional, can look together with the person you are guiding. Also bear in mind that people can sometimes develop further than you expect (Andriessen, 2021, Asmoredjo et al., 2019)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals do not know how they can take account of cultural differences in managing the expectations of clients with a migration background."
            },
            {
              "level": 2,
              "text": "The frontline professionals know that it is important, but few professionals yet take account of cultural differences in managing the expectations of clients with a migration background."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals take account of cultural differences in managing the expectations of clients with a migration background."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals take account of cultural differences and migration background in managing the expectations of clients with a migration background."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals take account of cultural differences and migration background in managing the expectations of clients with a migration background."
            }
          ]
        },
        {
          "id": "werkgevers",
          "number": 9,
          "text": "The frontline professionals who have contacts with employers have the skills to discuss with them how these employers can guide their employees in a diversity-sensitive way in the workplace.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Some companies are diversity-sensitive, are open to employees with diverse backgrounds and adapt their guidance and company culture to this. Other employers are hesitant to take on employees with a different background. The professional should be able to deal with that and to enter into conversation with these employers about the possibilities, the added value and about prejudices. On the one hand, the municipality must give its frontline professionals a clear framework: what do we accept from employers and what do we not accept? What do you do if an employer says: \"I don't want any ...\" (a minority group)? On the other hand, that calls for insight into what support the employer needs in this, and for the capacity to actually provide that support. From professionals, that calls for competencies in influencing motivation and behaviour, and for knowledge of the content and the process of diversity sensitivity in the workplace (what diversity sensitivity in the workplace involves and how the organisation can achieve it)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Professionals can encourage employers to strive for diverse and inclusive employment, and can point out to them the possibility of obtaining a quality mark for this. On the websites of ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "De Normaalste Zaak"
                  ]
                },
                ", Social EnterpriseNL, the ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Charter Diversiteit"
                  ]
                },
                " and ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "PSO Nederland"
                  ]
                },
                ", you can find employers who set great store by inclusive employment (Andriessen et al., 2021)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "The website of VNO-NCW and MKB-Nederland, ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    {
                      "type": "link",
                      "href": "https://www.diversiteitopdewerkvloer.nl",
                      "children": [
                        "Diversiteit op de werkvloer"
                      ]
                    }
                  ]
                },
                ", offers employers a lot of information about inclusive employment."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Diversiteit in bedrijf"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Praktische informatie"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Naar een inclusieve werkvloer zonder institutioneel racisme (KIS)"
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      {
                        "type": "link",
                        "href": "http://www.audit-diversiteit.nl/",
                        "children": [
                          "Audit Diversiteit"
                        ]
                      }
                    ]
                  }
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      {
                        "type": "link",
                        "href": "https://www.rijksoverheid.nl/onderwerpen/gelijke-behandeling-op-het-werk/culturele-diversiteit-werkvloer",
                        "children": [
                          "Culturele diversiteit op de werkvloer (Rijksoverheid)"
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals who have contacts with employers do not (yet) have the skills to discuss with them how these employers can guide their employees in a diversity-sensitive way in the workplace."
            },
            {
              "level": 2,
              "text": "The frontline professionals who have contact with employers know that it is important to discuss with them how these employers can guide their employees in a diversity-sensitive way in the workplace, but do not yet have the skills to do that."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals who have contact with employers have the skills to discuss with them how these employers can guide their employees in a diversity-sensitive way in the workplace."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals who have contact with employers have the skills to discuss with them how these employers can guide their employees in a diversity-sensitive way in the workplace."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals who have contacts with employers have the skills to discuss with them how these employers can guide their employees in a diversity-sensitive way in the workplace."
            }
          ]
        }
      ]
    },
    {
      "id": "methodiek",
      "title": "Methods",
      "statements": [
        {
          "id": "meer-tijd",
          "number": 10,
          "text": "Where necessary, the frontline professionals are given more time to build a relationship of trust with clients with a migration background. There is also more time for screening, bridging language differences and giving explanations and extra support.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Social assistance recipients with a non-European migration background are on average at a greater distance from the labour market than other social assistance recipients. That can be due to matters such as a poor command of Dutch, a greater accumulation of personal problems (such as poorer health, trauma from a history of flight, poor housing, debts), a smaller network, little education and/or qualifications that are not valid in the Netherlands, and little knowledge of the Dutch labour market. It is important for the professional to get a good picture of what hinders the client in getting into work, and of what helps and motivates the client to do so. That can take (much) more time than with an average client, but that differs from person to person."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "We know that it is sometimes necessary to take more time, but we have not adapted the way of working."
            },
            {
              "level": 2,
              "text": "We are looking at how our way of working can be adapted so that the professionals can, where necessary, take more time for clients with a migration background."
            },
            {
              "level": 3,
              "text": "For some of the professionals, it is a standard way of working to take more time, where necessary, for clients with a migration background."
            },
            {
              "level": 4,
              "text": "For a large proportion of the professionals, it is a standard way of working to take more time, where necessary, for clients with a migration background."
            },
            {
              "level": 5,
              "text": "For almost all professionals, it is a standard way of working to take more time, where necessary, for clients with a migration background."
            }
          ]
        },
        {
          "id": "hulpmiddelen",
          "number": 11,
          "text": "The frontline professionals use tools that are suitable for guiding clients with a migration background into work.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Tools that are used for screening (such as mapping areas of life), strengthening and guidance into employment are not always automatically suitable for use with clients with a non-European migration background. For example, because the client needs to have a certain minimum language level. Or because a refugee with a residence permit may have to deal with specific topics and problems that are not covered by general methods (think of war trauma). Or because specific knowledge is required for use and interpretation with a client with a non-European migration background (this is the case, for example, with the ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Zelfredzaamheid-matrix ZRM"
                  ]
                },
                ")."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals do not know whether the tools they use are suitable for their clients with a migration background."
            },
            {
              "level": 2,
              "text": "The frontline professionals know that not all the tools they use for guidance into work are automatically suitable for their clients with a migration background, but do not yet do anything with this."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals use tools for guidance into work that are suitable for their clients with a migration background."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals use tools for guidance into work that are suitable for their clients with a migration background."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals use tools for guidance into work that are suitable for their clients with a migration background."
            }
          ]
        },
        {
          "id": "communicatiehulpmiddelen",
          "number": 12,
          "text": "When guiding clients with a migration background into work, the frontline professionals use suitable communication tools (such as interpreting services, invitation letters in simple language or in the client's language, and visual and audio information).",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "To make sure that a programme of guidance into employment goes well, the professional must be able to build a bond of trust with the client, and it must be possible to exchange important information. If you do not speak and understand each other's language, specific tools are needed for this, such as interpreting services, invitation letters in simple language (or the client's language), and visual and audio information."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "The frontline professionals do not know what suitable communication tools are when guiding clients with a migration background."
            },
            {
              "level": 2,
              "text": "The frontline professionals know that specific communication tools can be useful when guiding clients with a migration background, but make little or no use of them."
            },
            {
              "level": 3,
              "text": "Some of the frontline professionals, when guiding clients with a migration background, use communication tools that are suitable for that client group."
            },
            {
              "level": 4,
              "text": "A large proportion of the frontline professionals, when guiding clients with a migration background, use communication tools that are suitable for that client group."
            },
            {
              "level": 5,
              "text": "Almost all frontline professionals, when guiding clients with a migration background, use communication tools that are suitable for that client group."
            }
          ]
        }
      ]
    },
    {
      "id": "randvoorwaarden",
      "title": "Preconditions",
      "statements": [
        {
          "id": "ruimte-voor-meer-tijd",
          "number": 13,
          "text": "Our organisation actively ensures that the frontline professionals can take more time for guiding clients with a migration background, so that they can build a bond of trust and gain good insight into all areas of life.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "This research commissioned by the Ministry of Social Affairs and Employment (SZW) shows that intensive, personal guidance and sufficient time and capacity are important effective elements for successful guidance into employment for clients with a non-European migration background. That applies, incidentally, to all clients at a greater distance from the labour market, but clients with a migration background gain extra benefit from this because of the greater obstacles to getting into work that they face on average."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - ",
                  {
                    "type": "foreign",
                    "language": "nl",
                    "children": [
                      "Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                    ]
                  }
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "Our organisation does not consider whether it is necessary to offer professionals the opportunity to take more time for this client group."
            },
            {
              "level": 2,
              "text": "Our organisation knows that more time is sometimes needed for this client group, but does not offer the frontline professionals any opportunities for that."
            },
            {
              "level": 3,
              "text": "Our organisation ensures that some of the frontline professionals can take more time if that is needed for these clients."
            },
            {
              "level": 4,
              "text": "Our organisation ensures that a large proportion of the frontline professionals can take more time if that is needed for these clients."
            },
            {
              "level": 5,
              "text": "Our organisation actively ensures that all frontline professionals can take more time if that is needed for these clients."
            }
          ]
        },
        {
          "id": "screening",
          "number": 14,
          "text": "Our organisation actively supports the frontline professionals in getting a good picture, when screening clients with a migration background, of the specific world these clients live in, their background, their knowledge of the Dutch language and their knowledge of society.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "When mapping the competencies, wishes and situation of a client with a migration background, it is important that the client understands the questions and that the professional knows which screening instrument he/she can use for whom to get a good picture. It is known, for example, that interpreting the widely used ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Zelfredzaamheid-matrix ZRM"
                  ]
                },
                " with clients with a non-European migration background requires extra knowledge. For choosing the right screening methods, the ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Werkwijzer Diagnose-instrumenten"
                  ]
                },
                " is available."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation is not working on the question of whether the screening of these clients can be geared more to the specific world they live in and their knowledge of the Dutch language and society."
            },
            {
              "level": 2,
              "text": "Our organisation knows that the screening of these clients can be geared more to the specific world they live in and their knowledge of the Dutch language and society, and is exploring how this can be supported in practice."
            },
            {
              "level": 3,
              "text": "Our organisation has concrete plans to support the frontline professionals in doing this."
            },
            {
              "level": 4,
              "text": "Our organisation supports some of the frontline professionals in doing this."
            },
            {
              "level": 5,
              "text": "Our organisation actively supports almost all frontline professionals in doing this."
            }
          ]
        },
        {
          "id": "passende-methoden",
          "number": 15,
          "text": "Our organisation actively ensures that all frontline professionals, when guiding clients with a migration background, have methods, decision aids and programmes at their disposal that are appropriate to the level and background of the clients.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "A professional who guides a benefit recipient into work often has the choice of a large number of instruments. In general, it is quite difficult to make a good choice of what suits a particular client best. In practice, the choice turns out to be even more difficult with clients with a migration background. There is a chance, for example, that the professional will underestimate the client's competencies and motivation. To be able to make a good choice, the client manager needs a good description of each method/programme/intervention/training course: what it involves, what works for whom, what it yields for the client and the professional. Divosa gives an overview of available tools and practical guides."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "In addition, a decision aid can be handy for making the best possible choice of a programme/intervention for a particular client. Ideally, both the client and the professional can use such a decision aid. The use of decision aids is a fairly new development; most are still being developed, supported by scientific research. Examples are ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Instrumentengids EVA"
                  ]
                },
                ", ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Instrumentengids Dennis"
                  ]
                },
                ", ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Afwegingskader participatie-werk (gemeente Leiden)"
                  ]
                },
                " and ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Keuzehulp gemeente Amsterdam (in ontwikkeling)"
                  ]
                },
                "."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation pays no special attention to the appropriateness of tools when guiding clients with a migration background into work."
            },
            {
              "level": 2,
              "text": "Our organisation knows that appropriate methods, decision aids and programmes can be useful when guiding clients with a migration background into work, but our organisation does not yet actively ensure that these are available to frontline staff."
            },
            {
              "level": 3,
              "text": "Our organisation is exploring how the frontline professionals, when guiding clients with a migration background, can use methods, decision aids and programmes that are appropriate to the level and background of the clients."
            },
            {
              "level": 4,
              "text": "Our organisation has ensured that a large proportion of the methods, decision aids and programmes that the frontline professionals have at their disposal for guiding clients with a migration background are already appropriate to the level and background of the clients."
            },
            {
              "level": 5,
              "text": "Our organisation actively ensures that all methods, decision aids and programmes that the frontline professionals have at their disposal for guiding clients with a migration background are appropriate to the level and background of the clients."
            }
          ]
        },
        {
          "id": "clientondersteuning",
          "number": 16,
          "text": "Our organisation actively offers clients with a migration background who could do with extra support the possibility of help from independent client support workers or buddies.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Finding one's way among rules, agencies and possibilities can be very difficult for social assistance recipients with a migration background. An independent client support worker and/or buddy can help the client with this and, for example, also come along to the conversation with a professional in the context of guidance into employment. The municipality's professional can also benefit from this, because the client goes through processes more easily."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "A client support worker helps citizens to find their way in the areas of care and support, youth care, participation, education, welfare, housing, work and income. That is especially important for vulnerable citizens such as social assistance recipients with a migration background. A municipality is required by law to arrange independent client support. Every municipality can set that up in its own way. Through Regelhulp you can find an overview of how client support is organised in each municipality."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "In addition, buddies (volunteers) can play a role in the support. The Netherlands has a large number of buddy projects, which can be found through, among other places, the website of the Oranjefonds."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation does not offer independent client support workers or buddies to clients with a migration background."
            },
            {
              "level": 2,
              "text": "Our organisation is exploring whether it can deploy independent client support workers or buddies, but does not yet offer that possibility."
            },
            {
              "level": 3,
              "text": "Our organisation offers help from client support workers or buddies to clients with a migration background, and in a few cases this is already happening."
            },
            {
              "level": 4,
              "text": "Our organisation offers help from client support workers or buddies to clients with a migration background, and this is used regularly."
            },
            {
              "level": 5,
              "text": "Our organisation actively offers help from client support workers or buddies to clients with a migration background, and this is used a lot."
            }
          ]
        },
        {
          "id": "personeelsbeleid",
          "number": 17,
          "text": "The personnel policy in our organisation is focused on diversity and inclusion.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Research shows that a good diversity policy brings gains. Not only for companies and municipalities, but also for society. A municipality sets an important example by striving for a diverse workforce and an inclusive culture. For instance, for the employers you work together with in the context of participation and guidance into employment. If, as a municipality, you yourselves do what you advocate, you are more credible."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "See, for example, ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    "Diversiteit in bedrijf (SER)"
                  ]
                },
                " and ",
                {
                  "type": "link",
                  "href": "https://www.kis.nl",
                  "children": [
                    "the website of KIS"
                  ]
                },
                "."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation is not working on diversity and inclusion in the personnel policy."
            },
            {
              "level": 2,
              "text": "Our organisation is exploring how diversity and inclusion can have added value for the personnel policy, but does not yet have any policy or activities in this area."
            },
            {
              "level": 3,
              "text": "Our organisation is working on shaping a personnel policy focused on diversity and inclusion."
            },
            {
              "level": 4,
              "text": "Diversity and inclusion are to a large extent integrated into the personnel policy of our organisation."
            },
            {
              "level": 5,
              "text": "Diversity and inclusion are fully and lastingly integrated into the personnel policy of our organisation."
            }
          ]
        },
        {
          "id": "ervaringskennis",
          "number": 18,
          "text": "To improve the guidance into work, we use the specific experiential knowledge of colleagues who have a migration background themselves.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "One of the advantages of having a diverse workforce is that it brings with it a greater diversity of experiences and knowledge. For example, about what it means to be a migrant or refugee, not to know the language, to be in a minority position, to face discrimination, to be lonely, or to live in poverty and with debts. It is very useful to bring that knowledge into policy and implementation. In Amsterdam, for example, the ",
                {
                  "type": "foreign",
                  "language": "nl",
                  "children": [
                    {
                      "type": "link",
                      "href": "https://www.amsterdamsnetwerkervaringskennis.nl",
                      "children": [
                        "Amsterdams Netwerk Ervaringskennis (ANE)"
                      ]
                    }
                  ]
                },
                " was set up for that purpose."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation is not working on that."
            },
            {
              "level": 2,
              "text": "We know that the experiential knowledge of colleagues with a migration background can have added value for our guidance, and are exploring how we can make use of it."
            },
            {
              "level": 3,
              "text": "In our organisation, we have already drawn on the specific knowledge of colleagues with a migration background a few times."
            },
            {
              "level": 4,
              "text": "In our organisation, we regularly draw on the specific knowledge of colleagues with a migration background."
            },
            {
              "level": 5,
              "text": "In our organisation, we systematically and often draw on the specific knowledge of colleagues with a migration background."
            }
          ]
        },
        {
          "id": "sleutelpersonen",
          "number": 19,
          "text": "To lower the barriers for clients with a migration background and to increase trust, our organisation actively offers the possibility of working together with external key figures from various communities in the guidance into work.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Key figures act as a link between, among others, municipalities, health institutions and schools on the one hand and the various communities on the other. “A key figure is himself or herself a migrant or refugee and enjoys trust within his or her own community. He or she knows what it is like to build a new life in the Netherlands. So this person knows better than anyone what is needed to bridge cultural differences. Besides Dutch, key figures also speak their mother tongue, for example Arabic, Polish, Farsi or Tigrinya. Key figures are culturally sensitive and can put themselves in the position of the Dutch civil servant and care professional as well as of the newcomer” (",
                {
                  "type": "link",
                  "href": "https://www.pharos.nl",
                  "children": [
                    "www.Pharos.nl"
                  ]
                },
                "). Key figures serve two target groups: both agencies (such as municipalities) and clients (such as refugees with a residence permit, and migrants). Professionals who guide clients with a migration background into work can benefit a lot from the deployment of key figures. Key figures are deployed in, among other areas, civic integration."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation is not working on this topic."
            },
            {
              "level": 2,
              "text": "We know the added value of working together with key figures, and are exploring how we can make use of it."
            },
            {
              "level": 3,
              "text": "Our organisation offers the possibility of working together with external key figures, and in a few cases that has already happened."
            },
            {
              "level": 4,
              "text": "Our organisation offers the possibility of working together with external key figures, and this is used regularly."
            },
            {
              "level": 5,
              "text": "Our organisation offers the possibility of working together with external key figures from various communities, and this is used often."
            }
          ]
        }
      ]
    },
    {
      "id": "proces",
      "title": "Process",
      "statements": [
        {
          "id": "verbeterpunten",
          "number": 20,
          "text": "We have a good picture of which aspects we still need to improve in our organisation to make the guidance into work for clients with a migration background diversity-sensitive.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "This concerns a step in the process on the way to better diversity-sensitive guidance. According to the literature on organisational development with regard to diversity and inclusion, it is good to take stock of the state of affairs in the organisation first. How is the client base made up? What is going well, what is going less well? To what extent are the services a good fit? What problems are experienced? With this stocktaking as a starting point, the organisation can describe how it wants to continue in the process and develop a vision of this. This QuickScan is itself a good instrument for getting a picture of where the organisation stands. It covers the substance of the guidance of clients as well as the personnel policy and the organisational preconditions. The road to diversity-sensitive guidance is long. It is not possible to brush up the competencies, get a diverse workforce and optimise the way of working in a short time. This is a process of change, for which time must be taken and which must be steered."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "We are not working on an improvement process."
            },
            {
              "level": 2,
              "text": "We are exploring where we stand as an organisation."
            },
            {
              "level": 3,
              "text": "We already have something of a picture of which aspects we still need to improve in our organisation to make the guidance into work for clients with a migration background diversity-sensitive."
            },
            {
              "level": 4,
              "text": "We already have a fairly good picture of which aspects we still need to improve in our organisation to make the guidance into work for clients with a migration background diversity-sensitive."
            },
            {
              "level": 5,
              "text": "We know exactly which aspects we still need to improve in our organisation to make the guidance into work for clients with a migration background diversity-sensitive."
            }
          ]
        },
        {
          "id": "visie",
          "number": 21,
          "text": "We have formulated a vision of diversity-sensitive guidance that is backed by the whole organisation.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Many studies of diversity policy and change management point to the importance of a shared vision in the organisation. Ellemers, et al (2018) state that the first step towards a successful diversity policy is to work out a clear, documented and appropriate diversity vision. What does the organisation ultimately want to achieve, and why? Attention is also drawn to the importance of developing backing for diversity policy in the organisation. Bellaart, et al (2016) describe the importance of the management advocating the policy."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation is not working on developing a vision."
            },
            {
              "level": 2,
              "text": "In our organisation, we are working on formulating a vision and thinking about how we can involve staff in this."
            },
            {
              "level": 3,
              "text": "In our organisation, we have formulated a vision, and staff are already being involved in forming it, but there is not yet broad backing in the organisation."
            },
            {
              "level": 4,
              "text": "In our organisation, we have formulated a vision that is backed by a large proportion of the staff."
            },
            {
              "level": 5,
              "text": "We have formulated a vision of diversity-sensitive guidance that is backed by the whole organisation."
            }
          ]
        },
        {
          "id": "plan-van-aanpak",
          "number": 22,
          "text": "We have an action plan with concrete goals, which describes how we are going to ensure guidance that is more diversity-sensitive. In this action plan, we focus on the competencies of staff, the methods used and the organisational preconditions.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Bellaart, et al (2016) and Ellemers, et al (2018) indicate that an improvement process towards diversity policy in the organisation requires an action plan with concrete goals. Bellaart, et al (2021) point out that diversity-sensitive guidance or professional help can be achieved by working on improving the competencies of the staff, the methods used and the organisational preconditions, including a diverse workforce."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "We are not working on an action plan for diversity-sensitive guidance."
            },
            {
              "level": 2,
              "text": "We know that an action plan can help us move further towards guidance that is more diversity-sensitive, but we are still exploring which concrete goals we want to set."
            },
            {
              "level": 3,
              "text": "Our organisation has already set a number of concrete goals to arrive at guidance into work that is more diversity-sensitive."
            },
            {
              "level": 4,
              "text": "Our organisation is already well advanced in developing an action plan with concrete goals."
            },
            {
              "level": 5,
              "text": "Our organisation has drawn up an integrated action plan with concrete goals, which states how we are going to ensure guidance that is more diversity-sensitive. In this plan, we focus on the competencies of staff, the methods used and the organisational preconditions."
            }
          ]
        },
        {
          "id": "ondersteuningsstructuur",
          "number": 23,
          "text": "We have a good internal support structure that helps us to improve the diversity-sensitive guidance. This structure includes working groups, ambassadors, sufficient budget, time and active involvement of the management.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "In the literature, there is broad consensus that a good support structure and involvement throughout the organisation are needed to make the diversity policy in the organisation succeed and to improve the guidance (Celik, 2021; Bellaart et al., 2016)."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Our organisation is not working on an internal support structure."
            },
            {
              "level": 2,
              "text": "Our organisation is exploring the possibilities of a support structure."
            },
            {
              "level": 3,
              "text": "Our organisation is working on setting up a support structure."
            },
            {
              "level": 4,
              "text": "Our organisation has set up a support structure with a project leader and a working group with representatives from different sections of the organisation."
            },
            {
              "level": 5,
              "text": "Our organisation has a good internal support structure to guide the improvement process towards diversity-sensitive guidance, with a project leader, working group, ambassadors, sufficient budget and time and active involvement of the management."
            }
          ]
        },
        {
          "id": "sturing-door-management",
          "number": 24,
          "text": "Our management actively steers towards making the guidance more diversity-sensitive and ensures that the elements are included in the regular policy and the organisational processes.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "It is wise for the management to steer the improvement process itself, in order to make working in a diversity-sensitive way an integral part of daily work. Sometimes the management hands over the steering of the improvement process to a project leader or 'diversity officer'. However, someone without managerial powers cannot properly carry through changes and give improvements a place in the regular work (Celik, 2021; Bellaart et al, 2016; Ellemers, et al (2018))."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "The management within our organisation is not working on making the guidance more diversity-sensitive."
            },
            {
              "level": 2,
              "text": "The management knows that steering of the process is needed and is exploring how it can start to steer the improvement process."
            },
            {
              "level": 3,
              "text": "The management has started to steer the improvement process on the basis of a vision and an action plan."
            },
            {
              "level": 4,
              "text": "The management within our organisation actively steers towards making the guidance more diversity-sensitive and regularly evaluates the progress."
            },
            {
              "level": 5,
              "text": "The management within our organisation actively steers towards making the guidance more diversity-sensitive, regularly evaluates the progress and ensures that the elements are included in the regular policy and the organisational processes."
            }
          ]
        }
      ]
    }
  ]
};
