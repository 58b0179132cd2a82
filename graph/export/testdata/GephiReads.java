import java.io.File;
import java.time.Instant;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens a GEXF file as Gephi does and prints what is in it. */
public class GephiReads {
  static final String ID = "https://w3id.org/entente/id/";

  public static void main(String[] args) throws Exception {
    for (String name : args) {
      read(new File(name));
    }
  }

  static void read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    if (container == null) {
      throw new Exception("Gephi takes the file for none of its formats");
    }
    container.getReport().getIssues(100).forEachRemaining((Issue issue) -> {
      if (issue.getLevel() != Issue.Level.INFO) {
        System.out.println(issue.getLevel() + ": " + issue.getMessage());
      }
    });
    if (!container.verify()) {
      throw new Exception("Gephi refuses the file");
    }
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    print(model, model.getGraph());
  }

  static void print(GraphModel model, Graph graph) {
    System.out.println(graph.getNodeCount() + " nodes, " + graph.getEdgeCount() + " edges");
    Node pakistan = graph.getNode(ID + "state/PAK");
    Node person = graph.getNode(ID + "person/1");
    System.out.println(pakistan.getLabel());
    System.out.println(person.getLabel());
    int directed = 0;
    for (Edge edge : graph.getEdges()) {
      directed += edge.isDirected() ? 1 : 0;
      if ("events".equals(edge.getLabel())) {
        System.out.println("weight " + (int) edge.getWeight());
      }
    }
    // Gephi moves all to the middle, and its y grows upwards.
    System.out.println((pakistan.x() - person.x()) + " " + (person.y() - pakistan.y()));
    System.out.println(directed + " directed, " + pakistan.getAttribute("kind") + " " + pakistan.getAttribute("code") + ", " + model.getTimeFormat());
    for (String event : new String[] {"event/1", "event/2"}) {
      Node node = graph.getNode(ID + event);
      for (Interval interval : node.getIntervals()) {
        System.out.println(node.getAttribute("type") + " from " + Instant.ofEpochMilli((long) interval.getLow()) + (Double.isInfinite(interval.getHigh()) ? " on" : ""));
      }
    }
  }
}
