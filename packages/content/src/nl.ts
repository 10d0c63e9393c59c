// Compiled from ../nl by "npm run content". Change the Markdown, not this file.
import type { Scan } from '@quick-scan/core';

export const nl: Scan = {
  "id": "quickscan-diversiteitssensitief-begeleiden",
  "version": "1.0.0",
  "language": "nl",
  "title": "QuickScan diversiteitssensitief begeleiden",
  "introduction": [
    {
      "type": "heading",
      "children": [
        "De 24 stellingen, toelichtingen en antwoordopties"
      ]
    },
    {
      "type": "paragraph",
      "children": [
        "De scan is gericht op organisatieonderdelen van gemeenten en uitvoeringsorganisaties die klanten met een migratieachtergrond naar werk begeleiden. De scan is een hulpmiddel om een beeld te krijgen van de stand van zaken in de organisatie m.b.t. diversiteitssensitieve begeleiding en om het gesprek over verbetering daarvan op gang te brengen. Hieronder vindt u een overzicht van de stellingen met bijbehorende toelichtingen en antwoordopties."
      ]
    }
  ],
  "levels": [
    {
      "value": 1,
      "label": "Inactief"
    },
    {
      "value": 2,
      "label": "Startend"
    },
    {
      "value": 3,
      "label": "Goed op weg"
    },
    {
      "value": 4,
      "label": "Gevorderd"
    },
    {
      "value": 5,
      "label": "Vergevorderd"
    }
  ],
  "unknown": {
    "label": "Onbekend/n.v.t."
  },
  "dimensions": [
    {
      "id": "competenties",
      "title": "Competenties",
      "statements": [
        {
          "id": "cultuurverschillen-overbruggen",
          "number": 1,
          "text": "De uitvoerende professionals in onze organisatie hebben de vaardigheden om cultuurverschillen te herkennen en te overbruggen.",
          "explanation": [
            {
              "type": "heading",
              "children": [
                "Cultuurverschillen herkennen"
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Iedereen leert onbewust de waarden, normen en andere cultuurkenmerken van de groep waartoe hij of zij behoort, het \"culturele referentiekader\". Het geeft houvast en betekenis aan de werkelijkheid, maar is niet objectief of absoluut waar. Het vraagt van professionals een bepaalde houding om het eigen referentiekader niet als het enige referentiekader te zien en dat van hun klanten te (leren) kennen om tot een goede samenwerking te komen (Van Robaeys, 2014) en hen gelijke kansen te bieden."
              ]
            },
            {
              "type": "heading",
              "children": [
                "Cultuurverschillen overbruggen"
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Om tot een goede samenwerking te komen met een klant met een migratieachtergrond is naast bewustwording van het eigen referentiekader, kennis verwerven over mogelijke cultuurverschillen noodzakelijk. Kennis van cultuurverschillen helpt de professional om verschillen te herkennen en om ze te overbruggen. Professionals die zelf een migratieachtergrond hebben kunnen zich vaak beter verplaatsen in de situatie van de klant. Als een gedeelde achtergrond ontbreekt, is het trainen van vaardigheden om cultuurverschillen te herkennen en te overbruggen uiteraard mogelijk."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Sommige klanten kunnen, bijvoorbeeld vanuit hun culturele achtergrond, denkbeelden hebben die mogelijkheden voor vrouwen om te gaan werken beperken. Het is belangrijk om na te gaan bij vrouwen en hun partner hoe ze staan tegenover de traditionele rolverdeling. Dit kan gaan over kostwinnerschap, verdeling van zorgtaken, kinderopvang en loopbaanontwikkeling. Door in gesprek te gaan, te werken met rolmodellen en bijvoorbeeld te helpen met het regelen van opvang, is de stap tot een succesvolle bemiddeling naar werk of andere vormen van activering al een stuk kleiner."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "Ondersteuning bij het begeleiden van mensen met een migratieachtergrond"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Movisie – online training Inclusief Werken aan Werk."
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Verwey-Jonker Instituut – Handreiking voor gemeenten voor de begeleiding van vrouwelijke statushouders en gezinsmigranten"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "VNG handreiking cultuursensitief werken"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals hebben nog niet de vaardigheden om cultuurverschillen te herkennen en te overbruggen."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals hebben al kennis over mogelijke cultuurverschillen tussen henzelf en hun klanten, maar nog weinig professionals kunnen dat toepassen bij de klanten."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals kan cultuurverschillen herkennen en overbruggen."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals kan cultuurverschillen herkennen en overbruggen."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals kunnen cultuurverschillen herkennen en overbruggen."
            }
          ]
        },
        {
          "id": "taalverschillen-overbruggen",
          "number": 2,
          "text": "De uitvoerende professionals in onze organisatie zijn in staat om taalverschillen met klanten te overbruggen.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Sommige klanten met een migratieachtergrond beheersen de Nederlandse taal minder goed. Dat betekent dat de professional moet kunnen omgaan met laagtaalvaardige klanten en in staat moet zijn het taalniveau enigszins in te schatten. Bijvoorbeeld met behulp van een taalmeter of door de meting door een taalschool uit te laten voeren. Om kunnen gaan met laagtaalvaardigheid betekent na kunnen gaan of de boodschap goed is overgekomen door de klant in eigen woorden te laten samenvatten. Als het taalniveau van de klant te laag is, dan moet de professional in staat zijn om goed te communiceren met behulp van een tolk, tolkentelefoon of vertaalapp."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals hebben nog geen kennis hoe ze taalverschillen met klanten kunnen overbruggen."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals hebben kennis hoe ze taalverschillen met klanten kunnen overbruggen, maar nog weinig professionals kunnen dat toepassen bij de klanten."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals kan taalverschillen met klanten overbruggen."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals is in staat om taalverschillen met klanten te overbruggen."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals zijn in staat om taalverschillen met klanten te overbruggen."
            }
          ]
        },
        {
          "id": "basisvaardigheden-versterken",
          "number": 3,
          "text": "De uitvoerende professionals zijn in staat om basisvaardigheden voor het functioneren in de Nederlandse samenleving te versterken bij klanten met een migratieachtergrond.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "De professional zal de klant met een migratieachtergrond op verschillende domeinen moeten ondersteunen. Zo zal deze hulp nodig hebben met het ontwikkelen van diens vaardigheden, waarbij de professional rekening houdt met de mogelijk beperkte belastbaarheid van de klant (zie hierna). Andere vormen van ondersteuning zijn het versterken van ondersteunende netwerken, het bieden van scholing en toegang tot de arbeidsmarkt. Mocht de klant beperkt belastbaar zijn, dan is het nodig om door te verwijzen naar de juiste hulpverlening. Dit kan mogelijk gecombineerd worden met bij de belastbaarheid passende activiteiten."
              ]
            },
            {
              "type": "heading",
              "children": [
                "Migratiecontext"
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "De migratie of vlucht vanuit het thuisland naar Nederland, of dit nu uit nood is ontstaan of het gevolg is van de economische malaise van het thuisland, heeft invloed op het leven in Nederland. Het is belangrijk om te begrijpen hoe de migratiecontext de capaciteiten en mogelijkheden van de cliënt kan beïnvloeden. Denk bijvoorbeeld aan de impact van beperkte opleiding in land van herkomst en de beperkte waarde van diploma's uit het land van herkomst. Het zou kunnen betekenen dat een klant in potentie meer kan, maar tevreden moet zijn met lagere functies en om die reden misschien minder gemotiveerd kan zijn. Sommige klanten hebben niet voldoende werkervaring op kunnen bouwen of hebben geen startkwalificatie, waardoor het lastig is om aan het werk te komen. De klant heeft doordat hij/zij elders is opgegroeid per definitie minder kennis van de Nederlandse instituties en of van de mogelijkheden op de Nederlandse arbeidsmarkt. Daarnaast kan migratie zijn tol hebben geëist en een beperkte lichamelijke of geestelijke belastbaarheid tot gevolg hebben. Ook brengt het vaak met zich mee dat de klant een beperkt ondersteunend netwerk heeft in Nederland."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals hebben nog geen kennis hoe ze de basisvaardigheden voor het functioneren in de Nederlandse samenleving kunnen versterken."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals hebben kennis hoe ze de basisvaardigheden voor het functioneren in de Nederlandse samenleving kunnen versterken, maar pas weinig professionals passen het toe."
            },
            {
              "level": 3,
              "text": "Een deel van de professionals is in staat om basisvaardigheden voor het functioneren in de Nederlandse samenleving te versterken."
            },
            {
              "level": 4,
              "text": "Een groot deel van de professionals is in staat om basisvaardigheden voor het functioneren in de Nederlandse samenleving te versterken."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals zijn in staat om basisvaardigheden voor het functioneren in de Nederlandse samenleving te versterken."
            }
          ]
        },
        {
          "id": "discriminatie-bespreken",
          "number": 4,
          "text": "De uitvoerende professionals zijn in staat om bij klanten met een migratieachtergrond ervaringen met vooroordelen en discriminatie bespreekbaar te maken.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Cliënten met een migratieachtergrond behoren tot een minderheid. Ze onderscheiden zich in etnische, culturele en religieuze zin van de meerderheid. Deze minderheidspositie kan nog eens versterkt worden door gender, leeftijd en seksuele voorkeuren. Minderheden hebben op maatschappelijk, economisch en politiek vlak een achtergestelde positie. Er is sprake van ongelijke machtsstructuur tussen minderheden en de meerderheidsgroep. Dat kan bovendien discriminatie en uitsluiting door de meerderheidsgroep met zich meebrengen."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Voor de uitvoerend professional is het van belang om te begrijpen dat machtsverschillen niet alleen in de buitenwereld maar zeker ook binnen de spreekkamer een rol spelen. Een uitvoerend professional neemt door zijn functie of het behoren tot de meerderheidsgroep immers een dominante positie in. Doordat cliënten met een migratieachtergrond structureel met stereotypering en uitsluitingsmechanismen zoals discriminatie op de arbeidsmarkt als gevolg van bepaalde politieke besluitvorming te maken hebben, kan dit leiden tot meer wantrouwen naar instituten en overheden. Dat vraagt van de uitvoerend professional om zich niet alleen bewust te zijn van haar/zijn dominante positie, maar ook oog te hebben voor de minderheidspositie van cliënten. Door in gesprek te gaan met cliënten over de impact van de minderheidspositie, zoals ervaringen met vooroordelen, discriminatie en uitsluiting, kan het wantrouwen verminderd worden."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "'Uitsluiting leidt tot wantrouwen tegen overheid' (binnenlandsbestuur.nl)"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Vooroordelen Voorbij | Thema's | College voor de Rechten van de Mens (mensenrechten.nl)"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Ondersteuning bij het begeleiden van mensen met een migratieachtergrond"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Movisie – online training Inclusief Werken aan Werk."
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals hebben nog weinig kennis over de invloed van vooroordelen en discriminatie op de klant en weten dat nog niet bespreekbaar te maken."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals begrijpen dat vooroordelen en discriminatie invloed op de klant kunnen hebben, maar pas weinig professionals weten dat ook bespreekbaar te maken."
            },
            {
              "level": 3,
              "text": "Een deel van de professionals is in staat om bij klanten ervaringen met vooroordelen en discriminatie bespreekbaar te maken."
            },
            {
              "level": 4,
              "text": "Een groot deel van de professionals is in staat om bij klanten ervaringen met vooroordelen en discriminatie bespreekbaar te maken."
            },
            {
              "level": 5,
              "text": "Vrijwel alle professionals zijn in staat om bij klanten ervaringen met vooroordelen en discriminatie bespreekbaar te maken."
            }
          ]
        },
        {
          "id": "maatschappelijke-problemen",
          "number": 5,
          "text": "De uitvoerende professionals houden rekening met cultuurverschillen en migratieachtergrond in het gesprek met de klant over het oplossen van eventuele maatschappelijke problemen (als schulden, huisvesting of een beperkt ondersteunend netwerk).",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Klanten met een migratieachtergrond lopen een groter risico op het krijgen van maatschappelijke problemen. Een opeenstapeling van verschillende maatschappelijke problemen samen kan komen door een gebrekkige kennis van het Nederlandse stelsel, onvoldoende kennis van het Nederlands, een lage scholingsachtergrond bij sommige migranten, de emotionele pijn en stress die migreren en integreren in een nieuwe omgeving met zich meebrengen, maar zeker ook sociale en economische uitsluiting. Een combinatie van de voornoemde factoren bepalen de mogelijkheden die mensen hebben om problematische situaties te kunnen vermijden of om eruit te komen."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "De uitvoerend professional zal oog moeten hebben voor de context van de cliënt en in staat moeten zijn om adequate hulp voor deze ingewikkelde problematiek in te (laten) schakelen. Problemen op verschillende aspecten van het leven kunnen invloed hebben op iemands vermogen om te participeren. Geef daarom aandacht aan verschillende leefdomeinen van de cliënt. Naast werk zijn dit bijvoorbeeld financiën, sociaal netwerk, vrijetijdsbesteding, woonsituatie en gezondheid. Professionals hoeven deze problemen niet allemaal zelf op te lossen, maar kunnen wel doorverwijzen naar de juiste persoon of instantie."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Stem vervolgens de inhoud en het tempo van de begeleiding af op de behoeften van de cliënt. In de gemeente Rotterdam zijn de gesprekken met werkzoekenden bijvoorbeeld gevoerd volgens de 'life-first benadering'. Barrières in het persoonlijke leven moeten eerst worden geadresseerd, voordat verdere participatie mogelijk is. Bij deze doelgroep kunnen bijvoorbeeld psychische klachten door oorlogstrauma's een rol spelen in de mate waarin zij kunnen participeren. Daarom moeten gesprekken met hen breed worden ingestoken, en verschillende onderwerpen aan bod komen (SZW, 2022)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Mensen met een migratieachtergrond zouden vaker negatieve consequenties ondervinden van hun verslavings- of psychiatrische problematiek: zij zijn minder snel geneigd om zich te laten keuren door een arts omdat zij geen stempel willen. Van klanten zonder migratieachtergrond is dergelijke problematiek daarentegen vaak wel bekend, waardoor professionals er meer rekening mee kunnen houden (Razenberg & Oostveen & Klaver, 2021)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
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
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals weten niet hoe ze in een dergelijk gesprek rekening kunnen houden met cultuurverschillen en migratieachtergrond."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals begrijpen dat rekening houden met cultuurverschillen en migratieachtergrond in zo'n gesprek nuttig kan zijn, maar weinig professionals handelen daar al naar."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals houdt rekening met cultuurverschillen en migratieachtergrond bij het bespreken van maatschappelijke problemen."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals houdt rekening met cultuurverschillen en migratieachtergrond bij het bespreken van maatschappelijke problemen."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals houden rekening met cultuurverschillen en migratieachtergrond bij het bespreken van maatschappelijke problemen."
            }
          ]
        },
        {
          "id": "open-houding",
          "number": 6,
          "text": "De uitvoerende professionals hebben in het gesprek met klanten met een migratieachtergrond een open, onbevooroordeelde en actief luisterende houding.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Mensen categoriseren in hokjes doet iedereen. Je houdt hiermee overzicht en het helpt bij het goed inschatten van situaties. Het gevaar is wel dat vooroordelen ontstaan. Bij vooroordelen ga je ervan uit dat alle leden van die groep zich op een bepaalde manier zullen gedragen. Bijvoorbeeld dat bepaalde migrantengroepen lui en ongemotiveerd zijn en liever in de bijstand zouden willen blijven of dat je klanten onterecht lager inschat. Of dat gezondheidsklachten als excuus gebruikt worden om niet te hoeven werken en dat klanten met een migratieachtergrond altijd in een slachtofferrol gaan zitten."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Een goede bejegening en een onbevooroordeelde houding zijn altijd van belang om iemand te leren kennen. Dat begint met het zich bewust worden van de eigen vooroordelen en die zo min mogelijk een rol te laten spelen in de begeleiding. Je wil klanten immers niet benadelen. Bijhouden wat je doet en wat de resultaten daarvan zijn, en reflecteren op je ervaringen en ervan leren zijn belangrijk bij het begeleiden van bijstandsgerechtigden met een migratieachtergrond. Het kan je bijvoorbeeld helpen om je onbewuste vooroordelen te herkennen."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Het is belangrijk te onderzoeken wat een klant beweegt en wat de wensen van de uitkeringsgerechtigde zijn. Welk werk zou de klant willen doen? En welke belemmeringen ervaart de persoon om te gaan werken, bijvoorbeeld op het gebied van gezondheid of vanwege persoonlijke omstandigheden? Hoe ziet het netwerk van hem of haar eruit en is dat ondersteunend of juist belemmerend? Wat wil de klant het eerst aanpakken? Geen rekening houden met behoeftes van klanten kan resulteren in een aanbod (scholing, werk) dat onvoldoende aansluit op de talenten en opgebouwde werkervaring van mensen. Werken vanuit iemands wensen geeft in het algemeen meer duurzame resultaten (Andriessen e.a., 2021)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals zijn nog niet in staat om zo'n houding aan te nemen."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals weten dat zo'n houding van belang is om de klant goed naar werk te kunnen begeleiden, maar weinig professionals weten dit in de praktijk te brengen."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals is in staat om een open, onbevooroordeelde en actief luisterende houding aan te nemen."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals is in staat om een open, onbevooroordeelde en actief luisterende houding aan te nemen."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals zijn in staat om een open, onbevooroordeelde en actief luisterende houding aan te nemen."
            }
          ]
        },
        {
          "id": "vertrouwensrelatie",
          "number": 7,
          "text": "De uitvoerende professionals in onze organisatie kunnen een goede vertrouwensrelatie opbouwen met de klant, hoe groot de verschillen ook zijn.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "In landen waar migranten of statushouders vandaan komen, is er vaak meer wantrouwen naar overheidsinstanties dan in Nederland. In Nederland hebben klanten van kleur of met een buitenlandse achternaam regelmatig te maken met discriminatie, ook vanuit de overheid. Denk aan de toeslagenaffaire. Het kan voor professionals daarom (nog) moeilijker zijn dan bij klanten zonder migratieachtergrond om een vertrouwensband op te bouwen. Als dat vertrouwen wél is opgebouwd, zal de begeleiding naar werk beter verlopen."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Ook speelt mee dat klanten afhankelijk zijn van professionals en bang zijn dat als ze iets verkeerd zeggen, dit gevolgen heeft voor hun uitkering. Dit kan er ook toe leiden dat ze bepaalde belangrijke informatie niet delen. Door klanten met een open houding en met begrip te benaderen, ontstaat vertrouwen en zijn ze eerder geneigd om mee te werken aan het traject."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "De gemeente Amsterdam besteedt bijvoorbeeld veel aandacht aan het bereiken van werkzoekenden met een Somalische migratieachtergrond. Bij geen reactie op een brief met een oproep voor een gesprek belde de klantmanager of ging op huisbezoek om de brief persoonlijk te overhandigen. Dit hielp, want van de hele groep die is benaderd was er geen 'no show'. Daarbij hielp het dat de klantmanager de Somalische taal sprak (SZW, 2022). Bij de aanpak van de gemeente Zaanstad in een wijk met veel Turkse migranten werkt het positief uit dat de consulenten veel tijd en aandacht geven aan het zoeken naar hun vaak ver weggestopte motivatie voor werk bij langdurig bijstandsgerechtigden. Dat droeg bij aan een grotere uitstroom (Andriessen e.a., 2019)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals hebben nog weinig kennis over het opbouwen van een vertrouwensrelatie met klanten met een andere achtergrond."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals weten dat het opbouwen van een goede vertrouwensrelatie van belang is, juist als de verschillen met de klant groot zijn, maar weinig professionals passen dit al toe in de begeleiding."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals kan een goede vertrouwensrelatie opbouwen met de klant, hoe groot de verschillen ook zijn."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals kan een goede vertrouwensrelatie opbouwen met de klant, hoe groot de verschillen ook zijn."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals in onze organisatie kunnen een goede vertrouwensrelatie opbouwen met de klant, hoe groot de verschillen ook zijn."
            }
          ]
        },
        {
          "id": "verwachtingen",
          "number": 8,
          "text": "De uitvoerende professionals houden rekening met cultuurverschillen in het managen van verwachtingen bij klanten met een migratieachtergrond.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Het is belangrijk dat klanten realistische verwachtingen hebben over het proces en de uitkomsten van het traject. En dat ze de bijbehorende rechten en plichten kennen. Dat is extra belangrijk voor klanten die de gang van zaken in Nederland bij arbeidstoeleiding totaal niet kennen. Door de juiste verwachtingen te scheppen, worden teleurstellingen voorkomen en blijft de klant door het traject heen gemotiveerd om zich in te zetten (SZW, 2022)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Vanuit een pilot in Leiden blijkt dit extra belangrijk voor werkzoekenden met een migratieachtergrond. Een deel van de werkzoekenden heeft (te) hoge verwachtingen over de mogelijkheden op basis van hun eerdere functie of opleiding in het land van herkomst. Anderen hebben, mede door negatieve ervaringen, juist zeer weinig verwachtingen en perspectief. Het is daarom van belang om hun verwachtingen te managen en positieve ervaringen te creëren in lessen, stages en vrijwilligerswerk (SZW, 2022)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Natuurlijk kan een uitkeringsgerechtigde met onrealistische ideeën komen. Ombuigen naar een meer realistisch beeld kan dan nodig zijn. Toch kunnen wensen of dromen informatie opleveren in welke richting je het als professional samen met de begeleide persoon kan zoeken. Houd er verder rekening mee dat mensen zich soms verder kunnen ontwikkelen dan je inschat (Andriessen,2021, Asmoredjo e.a., 2019)."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals weten niet hoe ze rekening kunnen houden met cultuurverschillen in het managen van verwachtingen bij klanten met een migratieachtergrond."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals weten dat het belangrijk is, maar weinig professionals houden al rekening met cultuurverschillen in het managen van verwachtingen bij klanten met een migratieachtergrond."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals houdt rekening met cultuurverschillen in het managen van verwachtingen bij klanten met een migratieachtergrond."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals houdt rekening met cultuurverschillen en migratieachtergrond in het managen van verwachtingen bij klanten met een migratieachtergrond."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals houden rekening met cultuurverschillen en migratieachtergrond in het managen van verwachtingen bij klanten met een migratieachtergrond."
            }
          ]
        },
        {
          "id": "werkgevers",
          "number": 9,
          "text": "De uitvoerende professionals die contacten hebben met werkgevers, hebben de vaardigheden om met hen te bespreken hoe deze de werknemers diversiteitssensitief kunnen begeleiden op de werkvloer.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Sommige bedrijven zijn diversiteitssensitief, staan open voor werknemers met diverse achtergronden en passen hun begeleiding en bedrijfscultuur daarop aan. Andere werkgevers zijn huiverig om werknemers met een andere achtergrond in dienst te nemen. De professional zou daarmee om moeten kunnen gaan en met deze werkgevers in gesprek gaan over de mogelijkheden, de meerwaarde en over vooroordelen. De gemeente moet enerzijds duidelijke kaders meegeven aan haar uitvoerende professionals: wat accepteren we wel en niet van werkgevers? Wat doe je als een werkgever aangeeft: \"ik wil geen ....\" (een minderheidsgroep). Anderzijds vraagt dat om inzicht in wat de werkgever daarbij aan ondersteuning nodig heeft, én de capaciteit om die ondersteuning ook te leveren. Bij professionals vraagt dat om competenties op het gebied van motivatie- en gedragsbeïnvloeding en inhoudelijke en proceskennis van diversiteitssensitiviteit op de werkvloer (wat houdt diversiteitssensitiviteit op de werkvloer in en hoe kan de organisatie dat bereiken)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Professionals kunnen werkgevers aanmoedigen om divers en inclusief werkgeverschap na te streven en hen wijzen op de mogelijkheid om hiervoor een keurmerk te behalen. Op de websites van De Normaalste Zaak, Social EnterpriseNL, het Charter Diversiteit en PSO Nederland zijn werkgevers te vinden die inclusief werkgeverschap hoog in het vaandel hebben staan (Andriessen e.a., 2021)."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "De website van VNO-NCW en MKB-Nederland: ",
                {
                  "type": "link",
                  "href": "https://www.diversiteitopdewerkvloer.nl",
                  "children": [
                    "Diversiteit op de werkvloer"
                  ]
                },
                " biedt werkgevers veel informatie over inclusief werkgeverschap."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "Diversiteit in bedrijf"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Praktische informatie"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
                "children": [
                  "Naar een inclusieve werkvloer zonder institutioneel racisme (KIS)"
                ]
              }
            ],
            [
              {
                "type": "paragraph",
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
            ],
            [
              {
                "type": "paragraph",
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
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals die contacten hebben met werkgevers, hebben (nog) niet de vaardigheden om met hen te bespreken hoe deze de werknemers diversiteitssensitief kunnen begeleiden op de werkvloer."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals die contact hebben met werkgevers, weten dat het belangrijk is om met hen te bespreken hoe deze de werknemers diversiteitssensitief kunnen begeleiden op de werkvloer, maar hebben nog niet de vaardigheden om dat te doen."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals die contact hebben met werkgevers, heeft de vaardigheden om met hen te bespreken hoe deze de werknemers diversiteitssensitief kunnen begeleiden op de werkvloer."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals die contact hebben met werkgevers, heeft de vaardigheden om met hen te bespreken hoe deze de werknemers diversiteitssensitief kunnen begeleiden op de werkvloer."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals die contacten hebben met werkgevers, hebben de vaardigheden om met hen te bespreken hoe deze de werknemers diversiteitssensitief kunnen begeleiden op de werkvloer."
            }
          ]
        }
      ]
    },
    {
      "id": "methodiek",
      "title": "Methodiek",
      "statements": [
        {
          "id": "meer-tijd",
          "number": 10,
          "text": "De uitvoerende professionals krijgen waar nodig meer tijd om een vertrouwensrelatie op te bouwen met klanten met een migratieachtergrond. Ook is er meer tijd voor screening, het overbruggen van taalverschillen en het geven van uitleg en extra ondersteuning.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Bijstandsgerechtigden met een niet-Europese migratieachtergrond hebben gemiddeld een grotere afstand tot de arbeidsmarkt dan andere bijstandsgerechtigden. Dat kan komen door zaken als een slechte beheersing van het Nederlands, een grotere stapeling van privéproblemen (als een slechtere gezondheid, trauma's door een vluchtgeschiedenis, slechte huisvesting, schulden), een kleiner netwerk, weinig opleiding en/of in Nederland niet geldige diploma's en weinig kennis over de Nederlandse arbeidsmarkt. Het is voor de professional belangrijk om een goed beeld te krijgen van wat de klant belemmert én helpt en motiveert om aan het werk te komen. Dat kan (veel) meer tijd kosten dan bij een gemiddelde klant, maar dat verschilt van persoon tot persoon."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "We weten dat het soms nodig is om meer tijd te nemen, maar we hebben de werkwijze niet aangepast."
            },
            {
              "level": 2,
              "text": "We bekijken op welke manier onze werkwijze kan worden aangepast zodat de professionals, waar nodig, meer tijd kunnen nemen voor klanten met een migratieachtergrond."
            },
            {
              "level": 3,
              "text": "Voor een deel van de professionals is het een standaard werkwijze om voor klanten met een migratieachtergrond, waar nodig, meer tijd te nemen."
            },
            {
              "level": 4,
              "text": "Voor een groot deel van de professionals is het een standaard werkwijze om voor klanten met een migratieachtergrond, waar nodig, meer tijd te nemen."
            },
            {
              "level": 5,
              "text": "Voor vrijwel alle professionals is het een standaard werkwijze om voor klanten met een migratieachtergrond, waar nodig, meer tijd te nemen."
            }
          ]
        },
        {
          "id": "hulpmiddelen",
          "number": 11,
          "text": "De uitvoerende professionals gebruiken hulpmiddelen die geschikt zijn voor de begeleiding naar werk van klanten met een migratieachtergrond.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Hulpmiddelen die gebruikt worden voor de screening (zoals in kaart brengen van levensgebieden), versterking en arbeidstoeleiding zijn niet altijd zonder meer geschikt voor gebruik bij klanten met een niet-Europese migratieachtergrond. Bijvoorbeeld omdat er een bepaald minimaal taalniveau van de klant nodig is. Of omdat een statushouder met specifieke onderwerpen en problemen te maken kan hebben die bij algemene methodieken niet aan de orde komen (denk aan oorlogstrauma's). Of omdat voor gebruik en interpretatie bij een klant met een niet-Europese migratieachtergrond specifieke kennis vereist is (dat is bijvoorbeeld het geval bij de Zelfredzaamheid-matrix ZRM)."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals weten niet of de door hen gebruikte hulpmiddelen geschikt zijn voor hun klanten met een migratieachtergrond."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals weten dat niet alle door hen gebruikte hulpmiddelen voor de begeleiding naar werk zonder meer geschikt zijn voor hun klanten met een migratieachtergrond, maar doen hier nog niets mee."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals gebruikt voor de begeleiding naar werk hulpmiddelen die geschikt zijn voor hun klanten met een migratieachtergrond."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals gebruikt voor de begeleiding naar werk hulpmiddelen die geschikt zijn voor hun klanten met een migratieachtergrond."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals gebruiken voor de begeleiding naar werk hulpmiddelen die geschikt zijn voor hun klanten met een migratieachtergrond."
            }
          ]
        },
        {
          "id": "communicatiehulpmiddelen",
          "number": 12,
          "text": "De uitvoerende professionals gebruiken bij de begeleiding naar werk van klanten met een migratieachtergrond geschikte communicatiehulpmiddelen (zoals tolkenvoorzieningen, uitnodigingsbrieven in eenvoudige taal of in de taal van de klant, en visuele en auditieve informatie).",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Om te zorgen dat een arbeidstoeleidingstraject goed verloopt, moet de professional een vertrouwensband met de klant kunnen opbouwen en uitwisseling van belangrijke informatie moet mogelijk zijn. Als je elkaars taal niet spreekt en begrijpt, zijn daar specifieke hulpmiddelen voor nodig, zoals tolkenvoorzieningen, uitnodigingsbrieven in eenvoudige taal (of de taal van de klant), en visuele en auditieve informatie."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "De uitvoerende professionals weten niet wat geschikte communicatiehulpmiddelen zijn bij de begeleiding van klanten met een migratieachtergrond."
            },
            {
              "level": 2,
              "text": "De uitvoerende professionals weten dat specifieke communicatiehulpmiddelen bij de begeleiding van klanten met een migratieachtergrond nuttig kunnen zijn, maar gebruiken ze niet of weinig."
            },
            {
              "level": 3,
              "text": "Een deel van de uitvoerende professionals gebruikt bij de begeleiding van klanten met een migratieachtergrond communicatiehulpmiddelen die geschikt zijn voor die klantengroep."
            },
            {
              "level": 4,
              "text": "Een groot deel van de uitvoerende professionals gebruikt bij de begeleiding van klanten met een migratieachtergrond communicatiehulpmiddelen die geschikt zijn voor die klantengroep."
            },
            {
              "level": 5,
              "text": "Vrijwel alle uitvoerende professionals gebruiken bij de begeleiding van klanten met een migratieachtergrond communicatiehulpmiddelen die geschikt zijn voor die klantengroep."
            }
          ]
        }
      ]
    },
    {
      "id": "randvoorwaarden",
      "title": "Randvoorwaarden",
      "statements": [
        {
          "id": "ruimte-voor-meer-tijd",
          "number": 13,
          "text": "Onze organisatie zorgt er actief voor dat de uitvoerende professionals meer tijd kunnen nemen voor de begeleiding van klanten met een migratieachtergrond zodat ze een vertrouwensband kunnen opbouwen en goed inzicht kunnen krijgen in alle levensgebieden.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Uit dit onderzoek in opdracht van het Ministerie van SZW blijkt namelijk dat intensieve, persoonlijke begeleiding en voldoende tijd en capaciteit belangrijke werkzame elementen zijn voor succesvolle arbeidstoeleiding van klanten met een niet-Europese migratieachtergrond. Dat geldt overigens voor alle klanten met een grotere afstand tot de arbeidsmarkt, maar klanten met een migratieachtergrond hebben hier door hun gemiddeld grotere belemmeringen om aan het werk te komen extra profijt van."
              ]
            }
          ],
          "furtherReading": [
            [
              {
                "type": "paragraph",
                "children": [
                  "SZW - Handreiking Lessen van de VIA-pilot 'Intensieve begeleiding van langdurig werkzoekenden met een migratieachtergrond'"
                ]
              }
            ]
          ],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie staat er niet bij stil of het nodig is om professionals de mogelijkheid te bieden om meer tijd te nemen voor deze klantengroep."
            },
            {
              "level": 2,
              "text": "Onze organisatie weet dat er soms meer tijd nodig is voor deze klantengroep, maar biedt geen mogelijkheden daarvoor aan de uitvoerende professionals."
            },
            {
              "level": 3,
              "text": "Onze organisatie zorgt ervoor dat een deel van de uitvoerende professionals meer tijd kan nemen als dat nodig is voor deze klanten."
            },
            {
              "level": 4,
              "text": "Onze organisatie zorgt ervoor dat een groot deel van de uitvoerende professionals meer tijd kan nemen als dat nodig is voor deze klanten."
            },
            {
              "level": 5,
              "text": "Onze organisatie zorgt er actief voor dat alle uitvoerende professionals meer tijd kunnen nemen als dat nodig is voor deze klanten."
            }
          ]
        },
        {
          "id": "screening",
          "number": 14,
          "text": "Onze organisatie ondersteunt de uitvoerende professionals actief om bij de screening van klanten met een migratieachtergrond hun specifieke leefwereld, achtergrond, kennis van de Nederlandse taal en kennis van de samenleving goed in beeld te krijgen.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Bij het in kaart brengen van de competenties, wensen en situatie van een klant met een migratieachtergrond is het belangrijk dat deze de vragen begrijpt en dat de professional weet welk screeningsinstrument hij/zij voor wie kan gebruiken om een goed beeld te krijgen. Van de veel gebruikte Zelfredzaamheid-matrix ZRM is bijvoorbeeld bekend dat de interpretatie bij klanten met een niet-Europese migratieachtergrond extra kennis vereist. Voor de keuze van de juiste screeningsmethoden is de Werkwijzer Diagnose-instrumenten beschikbaar."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie is niet bezig met de vraag of screening bij deze klanten meer gericht kan zijn op de specifieke leefwereld en kennis van de Nederlandse taal en samenleving."
            },
            {
              "level": 2,
              "text": "Onze organisatie weet dat de screening bij deze klanten meer gericht kan zijn op de specifieke leefwereld en kennis van de Nederlandse taal en samenleving en onderzoekt hoe dit in de praktijk ondersteund kan worden."
            },
            {
              "level": 3,
              "text": "Onze organisatie heeft concrete plannen om de uitvoerende professionals te ondersteunen om dit te doen."
            },
            {
              "level": 4,
              "text": "Onze organisatie ondersteunt een deel van de uitvoerende professionals om dit te doen."
            },
            {
              "level": 5,
              "text": "Onze organisatie ondersteunt vrijwel alle uitvoerende professionals actief om dit te doen."
            }
          ]
        },
        {
          "id": "passende-methoden",
          "number": 15,
          "text": "Onze organisatie zorgt er actief voor dat alle uitvoerende professionals bij het begeleiden van klanten met een migratieachtergrond methoden, keuzehulpen en trajecten ter beschikking hebben die passen bij het niveau en de achtergrond van de klanten.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Een professional die een uitkeringsgerechtigde naar werk begeleidt, heeft vaak de keuze uit een groot aantal instrumenten. Het is in het algemeen best lastig om een goede keuze te maken van wat het beste past bij een bepaalde cliënt. In de praktijk blijkt dat de keuze bij klanten met een migratieachtergrond nog moeilijker is. De kans is bijvoorbeeld aanwezig dat de professional de competenties en motivatie van de klant onderschat. Om een goede keuze te kunnen maken, heeft de klantmanager een goede beschrijving per methode/ traject/ interventie/ scholing nodig: wat houdt het in, wat werkt voor wie, wat levert het de cliënt en de professional op. Divosa geeft een overzicht van beschikbare tools en werkwijzers."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Daarnaast kan een keuzehulp handig zijn om een optimale keuze voor een traject/ interventie te doen voor een bepaalde klant. Idealiter kan zowel de klant als de professional zo'n keuzehulp gebruiken. Inzet van keuzehulpen is een vrij nieuwe ontwikkeling, de meeste zijn nog in ontwikkeling, ondersteund door wetenschappelijk onderzoek. Bijvoorbeeld Instrumentengids EVA, Instrumentengids Dennis, Afwegingskader participatie-werk (gemeente Leiden), Keuzehulp gemeente Amsterdam (in ontwikkeling)."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie besteedt geen speciale aandacht aan de passendheid van hulpmiddelen bij de begeleiding naar werk van klanten met een migratieachtergrond."
            },
            {
              "level": 2,
              "text": "Onze organisatie weet dat passende methoden, keuzehulpen en trajecten nuttig kunnen zijn bij de begeleiding naar werk van klanten met een migratieachtergrond, maar onze organisatie zorgt er nog niet actief voor dat die beschikbaar zijn voor uitvoerende medewerkers."
            },
            {
              "level": 3,
              "text": "Onze organisatie onderzoekt hoe de uitvoerende professionals bij het begeleiden van klanten met een migratieachtergrond methoden, keuzehulpen en trajecten kunnen gebruiken die passen bij het niveau en de achtergrond van de klanten."
            },
            {
              "level": 4,
              "text": "Onze organisatie heeft ervoor gezorgd dat al een groot deel van de methoden, keuzehulpen en trajecten die de uitvoerende professionals ter beschikking hebben voor het begeleiden van klanten met een migratieachtergrond, past bij het niveau en de achtergrond van de klanten."
            },
            {
              "level": 5,
              "text": "Onze organisatie zorgt er actief voor dat alle methoden, keuzehulpen en trajecten die de uitvoerende professionals ter beschikking hebben voor het begeleiden van klanten met een migratieachtergrond, passen bij het niveau en de achtergrond van de klanten."
            }
          ]
        },
        {
          "id": "clientondersteuning",
          "number": 16,
          "text": "Onze organisatie biedt klanten met een migratieachtergrond die extra ondersteuning kunnen gebruiken actief de mogelijkheid aan van hulp door onafhankelijke cliëntondersteuners of maatjes.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "De weg vinden in regels, instanties en mogelijkheden kan heel moeilijk zijn voor bijstandsgerechtigden met een migratieachtergrond. Een onafhankelijk cliëntondersteuner en/of maatje kan de klant daarbij helpen en bijvoorbeeld ook meegaan naar het gesprek met een professional in het kader van arbeidstoeleiding. Ook de professional van de gemeente kan daarvan profijt hebben doordat de klant processen gemakkelijker doorloopt."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Een cliëntondersteuner helpt de burger de weg te vinden op het gebied van zorg en ondersteuning, jeugdhulp, participatie, onderwijs, welzijn, wonen, werk en inkomen. Dat is extra belangrijk voor kwetsbare burgers als bijstandsgerechtigden met een migratieachtergrond. Een gemeente is wettelijk verplicht onafhankelijke cliëntondersteuning te regelen. Iedere gemeente kan dat op haar eigen manier inrichten. Via Regelhulp is een overzicht van de organisatie van cliëntondersteuning per gemeente te vinden."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Daarnaast kunnen maatjes (vrijwilligers) een rol spelen in de ondersteuning. Nederland kent een grote hoeveelheid maatjesprojecten, onder andere te vinden via de website van het Oranjefonds."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie biedt geen onafhankelijke cliëntondersteuners of maatjes aan voor klanten met een migratieachtergrond."
            },
            {
              "level": 2,
              "text": "Onze organisatie is aan het onderzoeken of ze onafhankelijke cliëntondersteuners of maatjes kunnen inzetten, maar biedt die mogelijkheid nog niet."
            },
            {
              "level": 3,
              "text": "Onze organisatie biedt voor klanten met een migratieachtergrond hulp door cliëntondersteuners of maatjes aan en in enkele gevallen gebeurt dat ook al."
            },
            {
              "level": 4,
              "text": "Onze organisatie biedt voor klanten met een migratieachtergrond hulp door cliëntondersteuners of maatjes aan en daar wordt regelmatig gebruik van gemaakt."
            },
            {
              "level": 5,
              "text": "Onze organisatie biedt voor klanten met een migratieachtergrond actief hulp door cliëntondersteuners of maatjes aan en daar wordt veel gebruik van gemaakt."
            }
          ]
        },
        {
          "id": "personeelsbeleid",
          "number": 17,
          "text": "Het personeelsbeleid in onze organisatie is gericht op diversiteit en inclusie.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Een goed diversiteitsbeleid levert winst op, blijkt uit onderzoek. Niet alleen voor bedrijven en gemeenten, maar ook voor de samenleving. Een gemeente heeft een belangrijke voorbeeldfunctie door het nastreven van een divers personeelsbestand en een inclusieve cultuur. Bijvoorbeeld voor de werkgevers waarmee jullie samenwerken in het kader van participatie en arbeidstoeleiding. Als je als gemeente zelf doet wat je uitdraagt, ben je geloofwaardiger."
              ]
            },
            {
              "type": "paragraph",
              "children": [
                "Zie bijvoorbeeld Diversiteit in bedrijf (SER) en ",
                {
                  "type": "link",
                  "href": "https://www.kis.nl",
                  "children": [
                    "de website van KIS"
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
              "text": "Onze organisatie is niet bezig met diversiteit en inclusie in het personeelsbeleid."
            },
            {
              "level": 2,
              "text": "Onze organisatie onderzoekt op welke manier diversiteit en inclusie een meerwaarde kunnen hebben voor het personeelsbeleid, maar heeft nog geen beleid of activiteiten op dit gebied."
            },
            {
              "level": 3,
              "text": "Onze organisatie is bezig met het vormgeven van personeelsbeleid gericht op diversiteit en inclusie."
            },
            {
              "level": 4,
              "text": "Diversiteit en inclusie is voor een groot deel geïntegreerd in het personeelsbeleid van onze organisatie."
            },
            {
              "level": 5,
              "text": "Diversiteit en inclusie is volledig en duurzaam geïntegreerd in het personeelsbeleid van onze organisatie."
            }
          ]
        },
        {
          "id": "ervaringskennis",
          "number": 18,
          "text": "Voor de verbetering van de begeleiding naar werk gebruiken wij de specifieke ervaringskennis van collega's die zelf een migratieachtergrond hebben.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Een van de voordelen van het hebben van een divers personeelsbestand is, dat dat een grotere diversiteit aan ervaringen en kennis met zich meebrengt. Bijvoorbeeld over wat het betekent om migrant of vluchteling te zijn, de taal niet te kennen, je in een minderheidspositie te bevinden, met discriminatie te maken te hebben, eenzaam te zijn of in armoede en met schulden te leven. Die kennis is heel nuttig om in te brengen in beleid en uitvoering. In Amsterdam is daartoe bijvoorbeeld het ",
                {
                  "type": "link",
                  "href": "https://www.amsterdamsnetwerkervaringskennis.nl",
                  "children": [
                    "Amsterdams Netwerk Ervaringskennis (ANE)"
                  ]
                },
                " opgericht."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie is daar niet mee bezig."
            },
            {
              "level": 2,
              "text": "We weten dat de ervaringskennis van collega's met een migratieachtergrond een meerwaarde kan hebben voor onze begeleiding en onderzoeken hoe we daar gebruik van kunnen maken."
            },
            {
              "level": 3,
              "text": "In onze organisatie hebben wij al enkele malen de specifieke kennis van collega's met een migratieachtergrond benut."
            },
            {
              "level": 4,
              "text": "In onze organisatie benutten wij regelmatig de specifieke kennis van collega's met een migratieachtergrond."
            },
            {
              "level": 5,
              "text": "In onze organisatie benutten wij structureel en vaak de specifieke kennis van collega's met een migratieachtergrond."
            }
          ]
        },
        {
          "id": "sleutelpersonen",
          "number": 19,
          "text": "Om de drempels voor klanten met een migratieachtergrond te verlagen en het vertrouwen te vergroten, biedt onze organisatie actief de mogelijkheid om in de begeleiding naar werk samen te werken met externe sleutelpersonen uit diverse gemeenschappen.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Sleutelpersonen vervullen schakelfuncties tussen onder andere gemeenten, gezondheidsinstellingen, scholen aan de ene kant en de diverse gemeenschappen aan de andere kant. “Een sleutelpersoon is zelf migrant of vluchteling en geniet vertrouwen binnen de eigen gemeenschap. Hij of zij weet hoe het is om in Nederland een nieuw leven op te bouwen. Zo weet diegene als geen ander wat er nodig is om cultuurverschillen te overbruggen. Sleutelpersonen spreken naast Nederlands ook hun moedertaal, bijvoorbeeld Arabisch, Pools, Farsi of Tigrinya. Sleutelpersonen zijn cultuursensitief en kunnen zich verplaatsen in de Nederlandse ambtenaar en zorgprofessional én in de nieuwkomer” (",
                {
                  "type": "link",
                  "href": "https://www.pharos.nl",
                  "children": [
                    "www.Pharos.nl"
                  ]
                },
                "). Sleutelpersonen bedienen twee doelgroepen: zowel instanties (zoals gemeenten) als klanten (zoals statushouders, en migranten). Professionals die klanten met een migratieachtergrond naar werk begeleiden kunnen veel profijt hebben van de inzet van sleutelpersonen. Sleutelpersonen worden onder andere ingezet bij de inburgering."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie is niet bezig met dit onderwerp."
            },
            {
              "level": 2,
              "text": "We kennen de meerwaarde van de samenwerking met sleutelpersonen en onderzoeken hoe we daar gebruik van kunnen maken."
            },
            {
              "level": 3,
              "text": "Onze organisatie biedt de mogelijkheid om samen te werken met externe sleutelpersonen en in enkele gevallen is dat al gebeurd."
            },
            {
              "level": 4,
              "text": "Onze organisatie biedt de mogelijkheid om samen te werken met externe sleutelpersonen en daar wordt regelmatig gebruik van gemaakt."
            },
            {
              "level": 5,
              "text": "Onze organisatie biedt de mogelijkheid om samen te werken met externe sleutelpersonen uit diverse gemeenschappen en daar wordt vaak gebruik van gemaakt."
            }
          ]
        }
      ]
    },
    {
      "id": "proces",
      "title": "Proces",
      "statements": [
        {
          "id": "verbeterpunten",
          "number": 20,
          "text": "We hebben goed in beeld welke aspecten we in onze organisatie nog moeten verbeteren om de begeleiding naar werk van klanten met een migratieachtergrond diversiteitssensitief te maken.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Dit betreft een stap in het proces op weg naar een betere diversiteitssensitieve begeleiding. In de literatuur over organisatieontwikkeling met betrekking tot diversiteit en inclusie wordt beschreven dat het goed is om eerst de stand van zaken in de organisatie te inventariseren. Hoe is het cliëntenbestand samengesteld? Wat gaat er goed, wat gaat minder goed? In hoeverre sluit de dienstverlening goed aan? Welke problemen worden ervaren? Op grond van de inventarisatie als startpunt kan de organisatie beschrijven hoe men verder wil in het proces en hier een visie op ontwikkelen. Deze QuickScan is zelf een goed instrument om in beeld te brengen waar de organisatie staat. Het gaat zowel over de inhoudelijke begeleiding van klanten als het personeelsbeleid en de organisatorische randvoorwaarden. De weg naar diversiteitssensitieve begeleiding is lang. Het is niet mogelijk om in korte tijd de competenties bij te spijkeren, het personeel divers samengesteld te krijgen en de werkwijze te optimaliseren. Het gaat om een veranderingsproces, waarvoor de tijd moet worden genomen en dat aangestuurd moet worden."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "We zijn niet bezig met een verbeterproces."
            },
            {
              "level": 2,
              "text": "We zijn aan het onderzoeken waar we staan als organisatie."
            },
            {
              "level": 3,
              "text": "We hebben al enigszins een beeld welke aspecten we in onze organisatie nog moeten verbeteren om de begeleiding naar werk van klanten met een migratieachtergrond diversiteitssensitief te maken."
            },
            {
              "level": 4,
              "text": "We hebben al een vrij goed beeld welke aspecten we in onze organisatie nog moeten verbeteren om de begeleiding naar werk van klanten met een migratieachtergrond diversiteitssensitief te maken."
            },
            {
              "level": 5,
              "text": "Wij weten precies welke aspecten we in onze organisatie nog moeten verbeteren om de begeleiding naar werk van klanten met een migratieachtergrond diversiteitssensitief te maken."
            }
          ]
        },
        {
          "id": "visie",
          "number": 21,
          "text": "Wij hebben een visie op diversiteitssensitieve begeleiding geformuleerd die door de hele organisatie wordt gedragen.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Vele studies over diversiteitsbeleid en verandermanagement wijzen op het belang van een gedeelde visie in de organisatie. Ellemers, et al (2018) stellen dat de eerste stap naar succesvol diversiteitsbeleid het uitwerken van een duidelijke, gedocumenteerde en passende diversiteitsvisie is. Wat wil de organisatie uiteindelijk bereiken en waarom? Daarnaast wordt gewezen op het belang van het ontwikkelen van draagvlak voor diversiteitsbeleid in de organisatie. Bellaart, et al (2016) beschrijven het belang van het uitdragen van het beleid door het management."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie is niet bezig om een visie te ontwikkelen."
            },
            {
              "level": 2,
              "text": "In onze organisatie zijn wij bezig om een visie te formuleren en te bedenken hoe we medewerkers hierin kunnen betrekken."
            },
            {
              "level": 3,
              "text": "Wij hebben in onze organisatie een visie geformuleerd, medewerkers worden al betrokken in de visievorming, maar er is nog geen breed draagvlak in de organisatie."
            },
            {
              "level": 4,
              "text": "Wij hebben in onze organisatie een visie geformuleerd die door een groot deel van het personeel gedragen wordt."
            },
            {
              "level": 5,
              "text": "Wij hebben een visie op diversiteitssensitieve begeleiding geformuleerd die door de hele organisatie wordt gedragen."
            }
          ]
        },
        {
          "id": "plan-van-aanpak",
          "number": 22,
          "text": "We hebben een plan van aanpak met concrete doelen waarin staat beschreven hoe we gaan zorgen voor een meer diversiteitssensitieve begeleiding. In dit plan van aanpak richten we ons op de competenties van medewerkers, de gebruikte methodieken en de organisatorische randvoorwaarden.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Bellaart, et al (2016) en Ellemers, et al (2018) geven aan dat een verbeterproces richting diversiteitsbeleid in de organisatie een plan van aanpak met concrete doelen vereist. Bellaart, et al (2021) wijzen erop dat diversiteitssensitieve begeleiding of hulpverlening gerealiseerd kan worden als er gewerkt wordt aan het verbeteren van de competenties van de medewerkers, de gebruikte methodieken en de organisatorische randvoorwaarden, waaronder een divers personeelsbestand."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "We zijn niet bezig met een plan van aanpak voor een diversiteitssensitieve begeleiding."
            },
            {
              "level": 2,
              "text": "Wij weten dat een plan van aanpak ons verder kan helpen richting een meer diversiteitssensitieve begeleiding, maar we onderzoeken nog welke concrete doelen we willen opstellen."
            },
            {
              "level": 3,
              "text": "Onze organisatie heeft al een aantal concrete doelen opgesteld om tot een meer diversiteitssensitieve begeleiding naar werk te komen."
            },
            {
              "level": 4,
              "text": "Onze organisatie is al behoorlijk gevorderd in de ontwikkeling van een plan van aanpak met concrete doelen."
            },
            {
              "level": 5,
              "text": "Onze organisatie heeft een integraal plan van aanpak met concrete doelen opgesteld waarin staat hoe we gaan zorgen voor een meer diversiteitssensitieve begeleiding. We richten ons in dit plan op de competenties van medewerkers, de gebruikte methodieken en de organisatorische randvoorwaarden."
            }
          ]
        },
        {
          "id": "ondersteuningsstructuur",
          "number": 23,
          "text": "We hebben een goede interne ondersteuningsstructuur die ons helpt bij het verbeteren van de diversiteitssensitieve begeleiding. Deze structuur bestaat onder andere uit werkgroepen, ambassadeurs, voldoende budget, tijd en actieve betrokkenheid van het management.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "In de literatuur is brede consensus dat een goede ondersteuningsstructuur en betrokkenheid in de gehele organisatie nodig is om het diversiteitsbeleid in de organisatie te doen slagen en de begeleiding te verbeteren (Celik, 2021; Bellaart et al., 2016)."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Onze organisatie is niet bezig met een interne ondersteuningsstructuur."
            },
            {
              "level": 2,
              "text": "Onze organisatie onderzoekt de mogelijkheden van een ondersteuningsstructuur."
            },
            {
              "level": 3,
              "text": "Onze organisatie is bezig met het opzetten van een ondersteuningsstructuur."
            },
            {
              "level": 4,
              "text": "Onze organisatie heeft een ondersteuningsstructuur opgezet met een projectleider en een werkgroep met vertegenwoordigers uit verschillende geledingen van de organisatie."
            },
            {
              "level": 5,
              "text": "Onze organisatie heeft een goede interne ondersteuningsstructuur om het verbeterproces richting diversiteitssensitieve begeleiding te begeleiden, met een projectleider, werkgroep, ambassadeurs, voldoende budget en tijd en actieve betrokkenheid van het management."
            }
          ]
        },
        {
          "id": "sturing-door-management",
          "number": 24,
          "text": "Ons management stuurt actief op het meer diversiteitssensitief maken van de begeleiding en zorgt ervoor dat de elementen meegenomen worden in het reguliere beleid en de organisatieprocessen.",
          "explanation": [
            {
              "type": "paragraph",
              "children": [
                "Het is verstandig om het verbeterproces als management zelf aan te sturen om diversiteitssensitief werken een integraal onderdeel te maken van het dagelijks werk. Soms besteedt het management de aansturing van het verbeterproces uit aan een projectleider of 'diversity officer'. Iemand zonder leidinggevende bevoegdheden kan echter niet goed veranderingen doorvoeren en verbeteringen een plaats geven in het reguliere werk (Celik, 2021; Bellaart et al, 2016; Ellemers, et al (2018))."
              ]
            }
          ],
          "furtherReading": [],
          "options": [
            {
              "level": 1,
              "text": "Het management binnen onze organisatie is niet bezig met het meer diversiteitssensitief maken van de begeleiding."
            },
            {
              "level": 2,
              "text": "Het management weet dat aansturing van het proces nodig is en onderzoekt hoe zij het verbeterproces kunnen gaan aansturen."
            },
            {
              "level": 3,
              "text": "Het management is van start gegaan met het aansturen van het verbeterproces op basis van een visie en een plan van aanpak."
            },
            {
              "level": 4,
              "text": "Het management binnen onze organisatie stuurt actief op het meer diversiteitssensitief maken van de begeleiding en evalueert de voortgang regelmatig."
            },
            {
              "level": 5,
              "text": "Het management binnen onze organisatie stuurt actief op het meer diversiteitssensitief maken van de begeleiding, evalueert de voortgang regelmatig en zorgt ervoor dat de elementen worden meegenomen in het reguliere beleid en de organisatieprocessen."
            }
          ]
        }
      ]
    }
  ]
};
