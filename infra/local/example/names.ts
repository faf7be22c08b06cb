/** Given and family names as they meet in a company of the country, from all its origins. */
export interface Names {
  given: readonly string[];
  family: readonly string[];
}

export const FRENCH_NAMES: Names = {
  given:
    words(`Claire Thomas Nadia Julien Sophie Mehdi Camille Antoine Fatou Nicolas Élodie Karim Aurélie Sébastien
    Linh Mathieu Inès Olivier Charlotte Youssef Hélène Maxime Aïcha Guillaume Manon Romain Yasmine Benoît Pauline
    Alexandre Mariama Vincent Léa Rachid Anne Florian Sarah Damien Margaux Cédric Amina Étienne Laure Bastien
    Joséphine Arnaud Noémie Loïc Céline Hugo Ophélie Samir Delphine Rémi Gaëlle Quentin Isabelle Adrien Sandrine
    Yann Mélanie Fabien Agathe Kévin Solène Jérôme Assia Gaël Clémence Tanguy`),
  family:
    words(`Martin Bernard Benali Petit Durand Leroy Moreau Diallo Laurent Lefebvre Garcia Roux Nguyen Fournier
    Girard Bonnet Haddad Dupont Lambert Fontaine Rousseau Vincent Muller Faure André Mercier Blanc Guérin Boyer
    Garnier Chevalier François Legrand Gauthier Perrin Robin Clément Morin Henry Roussel Traoré Masson Marchand
    Duval Denis Dumont Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard
    Barbier Arnaud Martinez Gérard Roche Renard Schmitt Colin Vidal Caron Picard Belkacem Aubert Lemoine Charpentier
    Tessier Boucher Renaud Da-Silva Kaya Pham Cohen Le-Gall Kowalski Ferreira Benoit Hamon Delmas Cissé`),
};

export const ENGLISH_NAMES: Names = {
  given:
    words(`Hannah James Priya Oliver Grace Tariq Emily Daniel Aoife Marcus Zainab George Niamh Samuel Chloe Rajesh
    Eleanor Patrick Amara Thomas Lucy Kwame Megan Adam Sophie Imran Rebecca Callum Leila Edward Rachel Owen
    Blessing Matthew Ffion Harpreet Alice Connor Yewande Simon Kate Dylan Anjali Robert Mei Andrew Charlotte Finlay
    Nadia Stephen Isla Joseph Victoria Declan Olivia Wei Jessica Ewan Farah Benjamin`),
  family:
    words(`Smith Jones Patel Taylor Brown Okafor Evans Khan Murphy Wilson Hughes Campbell Chen Walker Adeyemi
    Robinson Thompson Singh Wright Byrne Hall Green Mensah Edwards Turner Ahmed Clarke Morgan Sharma Cooper Ward
    Kelly Bennett Reid Begum Fraser Collins Kowalczyk Shaw Griffiths Nowak Price Doyle Hussain Foster Ross Lewis
    Barker Davies Mistry Stewart Parry Osei Gallagher Fletcher Lam Hamilton Bailey Rees Watson`),
};

/** A hyphen stands for the space inside a name. */
function words(text: string): string[] {
  return text.split(/\s+/).map((word) => word.replace('-', ' '));
}
