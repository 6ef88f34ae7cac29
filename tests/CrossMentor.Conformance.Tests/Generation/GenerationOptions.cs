namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>What kind of documents are generated.</summary>
internal sealed record GenerationOptions
{
    /// <summary>How often a decision is taken wrongly; zero for valid documents only.</summary>
    public double MistakeRate { get; init; }

    /// <summary>How often a variable stands where a literal could.</summary>
    public double VariableFrequency { get; init; } = 0.25;

    /// <summary>How often an alias comes again, so that fields have to merge and mostly cannot; zero for valid documents only.</summary>
    public double AliasCollisions { get; init; }

    public int DepthMax { get; init; } = 6;

    /// <summary>About how many fields a document has at most.</summary>
    public int FieldsMax { get; init; } = 60;

    /// <summary>Whether documents select <c>__schema</c> and <c>__type</c>.</summary>
    public bool AsksForTypes { get; init; } = true;

    /// <summary>How often a fragment is deferred and a list streamed, where both are allowed; the schema has to have the directives then.</summary>
    public double IncrementalFrequency { get; init; }

    public bool HasSubscriptions { get; init; } = true;

    /// <summary>Root fields of which every operation subscribes to one, with the type of what is selected below; null for operations of all kinds.</summary>
    public IReadOnlyList<(string Field, string? Type)>? Subscribes { get; init; }
}
