package text

// Digraphs are initials of two letters, of names from Cyrillic, Arabic and Greek: "Zh. Omarova".
var Digraphs = SetOf("zh kh sh yu ya ye ts dz th gh ph")

// ShortNames are given names that are written short with a point: "Mohd. Arif Siddiqui", "Wm. Pitt".
var ShortNames = SetOf("mohd md muhd mohamd mhd wm chas thos jas jos geo robt benj edw jno saml danl nathl fredk theo alex")
