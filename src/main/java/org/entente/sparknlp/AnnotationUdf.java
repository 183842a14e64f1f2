package org.entente.sparknlp;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;

/**
 * An annotator as a function on columns that takes from them only what our annotators read.
 *
 * <p>Spark NLP's own function converts every field of every input annotation into objects, again
 * for each annotator, which takes longer than the annotators themselves. This one takes the whole
 * document, only the offsets of sentences, and only the offsets and the metadata of chunks.
 *
 * @param types what the input columns hold; those after the last type hold chunks
 */
record AnnotationUdf(EntenteAnnotator<?> annotator, List<String> types)
    implements UDF1<Row, Row[]> {

  private static final long serialVersionUID = 1L;

  /** The function applied to the annotator's input columns. */
  Column over(Dataset<?> rows, List<String> inputs) {
    List<Column> fields = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Column input = rows.col(inputs.get(i));
      if (i == 0) {
        fields.add(input.getField("result").as("text"));
        fields.add(input.getField("metadata").as("layout"));
      } else {
        fields.add(input.getField("begin").as("begin" + i));
        fields.add(input.getField("end").as("end" + i));
        if (!isDocument(i)) {
          fields.add(input.getField("metadata").as("metadata" + i));
        }
      }
    }
    return udf(this, Annotation.arrayType()).apply(struct(fields.toArray(Column[]::new)));
  }

  private boolean isDocument(int input) {
    return input < types.size() && types.get(input).equals(AnnotatorType.DOCUMENT());
  }

  @Override
  public Row[] call(Row inputs) {
    List<Annotation> annotations = new ArrayList<>();
    List<String> texts = inputs.getList(0);
    List<scala.collection.Map<String, String>> layouts = inputs.getList(1);
    for (int i = 0; i < texts.size(); i++) {
      annotations.add(Annotations.document(texts.get(i), layouts.get(i)));
    }
    int field = 2;
    for (int input = 1; field < inputs.length(); input++) {
      List<Integer> begins = inputs.getList(field++);
      List<Integer> ends = inputs.getList(field++);
      List<scala.collection.Map<String, String>> metadata =
          isDocument(input) ? null : inputs.getList(field++);
      for (int i = 0; i < begins.size(); i++) {
        annotations.add(
            metadata == null
                ? Annotations.sentence(begins.get(i), ends.get(i))
                : Annotations.chunk(begins.get(i), ends.get(i), metadata.get(i)));
      }
    }
    List<Annotation> found = annotator.annotate(annotations);
    Row[] rows = new Row[found.size()];
    for (int i = 0; i < rows.length; i++) {
      Annotation annotation = found.get(i);
      rows[i] =
          RowFactory.create(
              annotation.annotatorType(),
              annotation.begin(),
              annotation.end(),
              annotation.result(),
              annotation.metadata(),
              annotation.embeddings());
    }
    return rows;
  }
}
