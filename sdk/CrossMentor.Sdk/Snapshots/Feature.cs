namespace CrossMentor.Sdk.Snapshots;

/// <summary>A named column of the snapshot. A plugin names the features it reads in its manifest and is handed only those.</summary>
/// <param name="Name">The name used in manifests and grants, such as <c>developmentGoals</c>.</param>
public abstract record Feature(string Name)
{
    /// <summary>Whether the feature says something that the law protects (GDPR article 9) or that people expect to stay unread.</summary>
    /// <remarks>A sensitive feature is handed to a plugin only when the programme has granted it by name.</remarks>
    public bool IsSensitive { get; init; }

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

/// <summary>A whole number a person, <see cref="Missing.Whole"/> where it is not known.</summary>
/// <param name="Name">The name used in manifests and grants.</param>
public sealed record WholeFeature(string Name) : Feature(Name);

/// <summary>A single-precision number a person, NaN where it is not known.</summary>
/// <param name="Name">The name used in manifests and grants.</param>
public sealed record NumberFeature(string Name) : Feature(Name);

/// <summary>One code of a vocabulary a person, <see cref="Missing.Code"/> where it is not known.</summary>
/// <param name="Name">The name used in manifests and grants.</param>
/// <param name="VocabularyName">Which vocabulary the codes index; features of one vocabulary can be compared code by code.</param>
public sealed record CodeFeature(string Name, string VocabularyName) : Feature(Name);

/// <summary>A set of codes of a vocabulary a person; the empty set means "not stated".</summary>
/// <param name="Name">The name used in manifests and grants.</param>
/// <param name="VocabularyName">Which vocabulary the bits index; features of one vocabulary can be intersected bit by bit.</param>
public sealed record BitsFeature(string Name, string VocabularyName) : Feature(Name);

/// <summary>Facts between people or organisations rather than about one person.</summary>
/// <param name="Name">The name used in manifests and grants.</param>
public sealed record RelationFeature(string Name) : Feature(Name);
