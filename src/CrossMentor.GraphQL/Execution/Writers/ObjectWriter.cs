namespace CrossMentor.GraphQL.Execution.Writers;

/// <summary>Writes an object and everything below it. False, or an exception, means that only the steps of its fields can say what is to be written.</summary>
/// <param name="item">The object.</param>
/// <param name="response">Where to write. What a failed attempt has written is to be cut off.</param>
/// <param name="objects">The object's counter and those of the objects below it, each before its own.</param>
internal delegate bool ObjectWriter<in T>(T item, ResponseBuffer response, InlineObject[] objects);
