package org.entente.read.parquet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.entente.read.article.RejectedRecord;
import org.entente.read.record.FileRecord;

/**
 * A column of a Parquet file that can be read as text: a string, a number, a day or a moment, or a
 * list of strings.
 *
 * @param name of the field; {@code a.b} is the field b within the field a
 * @param path the names from the row down to the values
 * @param type of the values
 */
record ParquetField(String name, List<String> path, PrimitiveType type) {

  private static final String PARTS = ", ";

  /** The fields of a row of this type. */
  static List<ParquetField> of(GroupType row) {
    return row.getFields().stream()
        .flatMap(
            column ->
                isStruct(column)
                    ? column.asGroupType().getFields().stream()
                        .flatMap(part -> of(List.of(column.getName(), part.getName()), part))
                    : of(List.of(column.getName()), column))
        .toList();
  }

  private static boolean isStruct(Type type) {
    return !type.isPrimitive()
        && type.getLogicalTypeAnnotation() == null
        && !type.isRepetition(Type.Repetition.REPEATED);
  }

  private static Stream<ParquetField> of(List<String> names, Type column) {
    List<String> path = new ArrayList<>(names);
    Type inner = column;
    while (isListOrItsElement(inner)) {
      inner = inner.asGroupType().getType(0);
      path.add(inner.getName());
    }
    boolean several = path.size() > names.size() || inner.isRepetition(Type.Repetition.REPEATED);
    return inner.isPrimitive() && (several ? isString(inner) : isText(inner.asPrimitiveType()))
        ? Stream.of(new ParquetField(String.join(".", names), path, inner.asPrimitiveType()))
        : Stream.empty();
  }

  private static boolean isListOrItsElement(Type type) {
    boolean list =
        type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation
            || type.isRepetition(Type.Repetition.REPEATED);
    return list && !type.isPrimitive() && type.asGroupType().getFieldCount() == 1;
  }

  private static boolean isString(Type type) {
    return type.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation;
  }

  /** Whether the values are more than bytes. */
  private static boolean isText(PrimitiveType type) {
    return type.getLogicalTypeAnnotation() != null
        || !List.of(PrimitiveTypeName.BINARY, PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
            .contains(type.getPrimitiveTypeName());
  }

  /** The value in a row, those of a list in one; nothing where it is null. */
  Optional<String> text(Group row) throws RejectedRecord {
    List<String> texts = new ArrayList<>();
    collect(row, 0, texts);
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(PARTS, texts));
  }

  private void collect(Group group, int depth, List<String> texts) throws RejectedRecord {
    String step = path.get(depth);
    for (int i = 0; i < group.getFieldRepetitionCount(step); i++) {
      if (depth == path.size() - 1) {
        texts.add(text(group, step, i));
      } else {
        collect(group.getGroup(step, i), depth + 1, texts);
      }
    }
  }

  private String text(Group group, String step, int i) throws RejectedRecord {
    PrimitiveStringifier written = type.stringifier();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY ->
          isString(type)
              ? FileRecord.decodedUtf8(group.getBinary(step, i).getBytes())
              : written.stringify(group.getBinary(step, i));
      case INT96 -> moment(NanoTime.fromBinary(group.getInt96(step, i))).toString();
      case INT64 -> written.stringify(group.getLong(step, i));
      case INT32 -> written.stringify(group.getInteger(step, i));
      case BOOLEAN -> written.stringify(group.getBoolean(step, i));
      case FLOAT -> digits(Float.toString(group.getFloat(step, i)));
      case DOUBLE -> digits(Double.toString(group.getDouble(step, i)));
    };
  }

  private static Instant moment(NanoTime time) {
    return LocalDate.EPOCH
        .with(JulianFields.JULIAN_DAY, time.getJulianDay())
        .atStartOfDay()
        .plusNanos(time.getTimeOfDayNanos())
        .toInstant(ZoneOffset.UTC);
  }

  /** A number without an exponent or zeros at the end. */
  private static String digits(String number) {
    return Character.isDigit(number.charAt(number.length() - 1))
        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
        : number;
  }
}
