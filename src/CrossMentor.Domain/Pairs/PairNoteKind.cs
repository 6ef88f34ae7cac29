namespace CrossMentor.Domain.Pairs;

/// <summary>What one of a pair writes for the two.</summary>
public enum PairNoteKind
{
    /// <summary>What the two want to reach, in their own words.</summary>
    Goal,

    /// <summary>What they want to keep of a conversation.</summary>
    Note,

    /// <summary>Something that one says to the other.</summary>
    Message,
}
