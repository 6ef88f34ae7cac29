namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>How a schema is written.</summary>
public sealed record SchemaPrintOptions
{
    /// <summary>
    /// Sorts types, fields, arguments, values, members, interfaces and locations by name, so that two texts differ only where their schemas do.
    /// </summary>
    public bool Sorts { get; init; }

    /// <summary>Writes the descriptions.</summary>
    public bool HasDescriptions { get; init; } = true;

    /// <summary>Writes the author's own directives and where they are applied; <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c> are always written.</summary>
    public bool HasCustomDirectives { get; init; } = true;
}
