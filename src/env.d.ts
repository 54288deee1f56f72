declare namespace App {
  interface Locals {
    /** The claims that the page cites, in the order in which its evidence list numbers them. */
    citations?: readonly string[];
  }
}
