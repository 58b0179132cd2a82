package reference

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"io/fs"
	"slices"
)

// Folder makes a folder for Extend of tables in memory, by the names of their files, each
// with its heading as the first row.
func Folder(tables map[string][][]string) (fs.FS, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, rows := range tables {
		w, err := z.Create(name)
		if err != nil {
			return nil, err
		}
		if err := csv.NewWriter(w).WriteAll(rows); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
}

// Headings gives the headings of each table by the name of its file. Those of leaders
// stand under "leaders": every file of that folder has them.
func Headings() map[string][]string {
	all := map[string][]string{
		"states.csv": stateColumns, "capitals.csv": capitalColumns, "successions.csv": successionColumns, "organisations.csv": bodyColumns,
		"treaties.csv": bodyColumns, "memberships.csv": membershipColumns, "parties.csv": partyColumns, "groups.csv": groupColumns, "peoples.csv": peopleColumns,
		"places.csv": placeColumns, "given.csv": givenColumns, "honorifics.csv": honorificColumns, "offices.csv": officeColumns, "deaths.csv": deathColumns, "leaders": leaderColumns,
	}
	for name, columns := range all {
		all[name] = slices.Clone(columns)
	}
	return all
}
