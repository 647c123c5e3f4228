/** The patterns of the map, for what no step of colour may say: unknown is hatched, a premium without amount is dotted. */
export const PATRONEN =
  '<defs>' +
  '<pattern id="arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect class="p-grond" width="6" height="6"/><path class="p-lijn" d="M0 0V6"/></pattern>' +
  '<pattern id="stippen" width="5" height="5" patternUnits="userSpaceOnUse">' +
  '<rect class="p-premie" width="5" height="5"/><circle class="p-stip" cx="2.5" cy="2.5" r="1.1"/></pattern>' +
  '</defs>';
