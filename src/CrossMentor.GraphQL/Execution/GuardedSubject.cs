namespace CrossMentor.GraphQL.Execution;

/// <summary>A field or object type that carries a guarding directive. The same object for every request.</summary>
/// <param name="TypeName">The object type.</param>
/// <param name="FieldName">The field; null if the object type as a whole is guarded.</param>
/// <param name="Arguments">The directive's arguments with defaults: strings, enum names, booleans, numbers (int or double), lists, null.</param>
public sealed record GuardedSubject(string TypeName, string? FieldName, IReadOnlyDictionary<string, object?> Arguments)
{
    /// <summary>An argument that is a string or the name of an enum value.</summary>
    public string Text(string argument) => Arguments.TryGetValue(argument, out var value) && value is string text
        ? text
        : throw new ArgumentException($"The directive on {this} has no text argument \"{argument}\".", nameof(argument));

    public override string ToString() => FieldName is null ? TypeName : $"{TypeName}.{FieldName}";
}
