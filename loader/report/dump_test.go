package report
import ("testing";"os";"context";"fmt")
func TestDump(t *testing.T){
 r:=newReader(t); b,_:=os.ReadFile(os.Getenv("DUMP")); res,err:=r.Read(context.Background(),b,Options{}); if err!=nil{t.Fatal(err)}
 _ = res
 fmt.Println("ok")
}
