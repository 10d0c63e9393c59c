<?php

/*
 * Runs a module's block plugin ($argv[1]) and its hook ($argv[2]) with the few classes of Drupal that they
 * name; prints what the block is called and builds, and what the hook attaches to a page.
 */

namespace Drupal\Core\Block {
  abstract class BlockBase {}
}

namespace Drupal\Core\Block\Attribute {
  #[\Attribute]
  final class Block {
    public function __construct(public string $id, public object $admin_label) {}
  }
}

namespace Drupal\Core\StringTranslation {
  final class TranslatableMarkup {
    public function __construct(public string $string) {}
  }
}

namespace {
  require $argv[1];
  require $argv[2];
  $class = new ReflectionClass('Drupal\onze_module\Plugin\Block\QuickScanBlock');
  $page = [];
  onze_module_page_attachments($page);
  echo json_encode([
    'block' => $class->getAttributes()[0]->newInstance(),
    'build' => $class->newInstance()->build(),
    'page' => $page,
  ]);
}
