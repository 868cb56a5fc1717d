import java.awt.Font;
import java.io.File;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.preview.PNGExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperties;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.gephi.statistics.plugin.ConnectedComponents;
import org.openide.util.Lookup;

/**
 * Opens a graph file in Gephi and prints what is there, cells parted by tabs; lays it out and draws it where a picture is asked for.
 *
 * usage: java GephiLook.java GRAPH [PICTURE.png]
 */
public class GephiLook {
  private static final int LAYOUT_STEPS = 600;
  private static final int PIXELS = 1600;
  private static final int MOST_NODES = 100;  // that a picture of this size shows legibly

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    GraphModel model = imported(new File(arguments[0]));
    print(model);
    if (arguments.length > 1) {
      keepLargestComponent(model);
      keepTheMostImportant(model.getGraph());
      keepLargestComponent(model);
      layOut(model);
      draw(model.getGraph(), new File(arguments[1]));
    }
    System.exit(0);  // Gephi's threads would go on
  }

  private static GraphModel imported(File file) throws Exception {
    ProjectController projects = service(ProjectController.class);
    projects.newProject();
    ImportController importer = service(ImportController.class);
    Container container = importer.importFile(file);
    if (container == null || !container.verify()) {
      line("issue", "SEVERE", "Gephi cannot open the file");
      System.exit(0);
    }
    for (Iterator<Issue> issues = container.getReport().getIssues(1000); issues.hasNext();) {
      Issue issue = issues.next();
      line("issue", issue.getLevel().toString(), issue.getMessage());
    }
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    return service(GraphController.class).getGraphModel();
  }

  private static void print(GraphModel model) {
    Graph graph = model.getGraph();
    line("days", day(model.getTimeBounds().getLow()), day(model.getTimeBounds().getHigh()));
    line("counts", String.valueOf(graph.getNodeCount()), String.valueOf(graph.getEdgeCount()));
    for (Column column : model.getNodeTable()) line("node_column", column.getTitle(), column.getTypeClass().getSimpleName());
    for (Column column : model.getEdgeTable()) line("edge_column", column.getTitle(), column.getTypeClass().getSimpleName());
    for (Node node : graph.getNodes().toArray())
      line("node", String.valueOf(node.getId()), text(node.getLabel()), text(node.getAttribute("aliases")));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String day(double milliseconds) {
    return Double.isInfinite(milliseconds) ? "" : Instant.ofEpochMilli((long) milliseconds).toString().substring(0, 10);
  }

  /** Those that are mentioned most, as an analyst would filter a large graph. */
  private static void keepTheMostImportant(Graph graph) {
    Node[] nodes = graph.getNodes().toArray();
    Arrays.sort(nodes, Comparator.comparingDouble((Node node) -> -number(node.getAttribute("mentions"))));
    for (int i = MOST_NODES; i < nodes.length; ++i) graph.removeNode(nodes[i]);
  }

  private static double number(Object value) {
    return value == null ? 0 : ((Number) value).doubleValue();
  }

  /** Length of the longer side of what is drawn, in the layout's own measure. */
  private static double extent(Graph graph) {
    Node[] nodes = graph.getNodes().toArray();
    DoubleSummaryStatistics x = Arrays.stream(nodes).mapToDouble(Node::x).summaryStatistics();
    DoubleSummaryStatistics y = Arrays.stream(nodes).mapToDouble(Node::y).summaryStatistics();
    return Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
  }

  private static void keepLargestComponent(GraphModel model) {
    ConnectedComponents components = new ConnectedComponents();
    components.execute(model);
    int largest = components.getGiantComponent();
    for (Node node : model.getGraph().getNodes().toArray())
      if (!node.getAttribute(ConnectedComponents.WEAKLY).equals(largest)) model.getGraph().removeNode(node);
  }

  private static void layOut(GraphModel model) {
    ForceAtlas2 layout = new ForceAtlas2(new ForceAtlas2Builder());
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setThreadsCount(2);
    layout.setScalingRatio(200.0);
    layout.setGravity(8.0);
    layout.setAdjustSizes(true);
    layout.initAlgo();
    for (int step = 0; step < LAYOUT_STEPS && layout.canAlgo(); ++step) layout.goAlgo();
    layout.endAlgo();
  }

  private static void draw(Graph graph, File picture) throws Exception {
    PreviewProperties properties = service(PreviewController.class).getModel().getProperties();
    float pixel = (float) Math.max(1, extent(graph) / PIXELS);
    properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    properties.putValue(PreviewProperty.NODE_LABEL_FONT, new Font("SansSerif", Font.PLAIN, Math.round(14 * pixel)));
    properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    properties.putValue(PreviewProperty.NODE_LABEL_SHORTEN, true);
    properties.putValue(PreviewProperty.NODE_LABEL_MAX_CHAR, 40);
    properties.putValue(PreviewProperty.NODE_BORDER_WIDTH, 0f);
    properties.putValue(PreviewProperty.EDGE_CURVED, true);
    properties.putValue(PreviewProperty.EDGE_OPACITY, 70f);
    properties.putValue(PreviewProperty.EDGE_RESCALE_WEIGHT, true);
    properties.putValue(PreviewProperty.EDGE_RESCALE_WEIGHT_MIN, 2 * pixel);
    properties.putValue(PreviewProperty.EDGE_RESCALE_WEIGHT_MAX, 12 * pixel);
    properties.putValue(PreviewProperty.ARROW_SIZE, 0f);
    PNGExporter exporter = (PNGExporter) service(ExportController.class).getExporter("png");
    exporter.setWidth(PIXELS);
    exporter.setHeight(PIXELS);
    service(ExportController.class).exportFile(picture, exporter);
    line("layout", ImageIO.read(picture).getWidth() + " x " + ImageIO.read(picture).getHeight());
  }

  private static <T> T service(Class<T> kind) {
    return Lookup.getDefault().lookup(kind);
  }

  private static void line(String... cells) {
    for (int i = 0; i < cells.length; ++i)
      cells[i] = cells[i].replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    System.out.println(String.join("\t", cells));
  }
}
