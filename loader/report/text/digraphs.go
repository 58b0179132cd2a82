package text

// Digraphs are initials of two letters, of names from Cyrillic, Arabic and Greek: "Zh. Omarova".
var Digraphs = SetOf("zh kh sh yu ya ye ts dz th gh ph")
