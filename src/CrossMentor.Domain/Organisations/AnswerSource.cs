namespace CrossMentor.Domain.Organisations;

/// <summary>Where an answer comes from.</summary>
public enum AnswerSource
{
    /// <summary>Nobody answered.</summary>
    None,

    /// <summary>The organisation said so.</summary>
    Stated,

    /// <summary>It follows from the people and the reporting lines that are known; this outweighs what was said.</summary>
    Derived,
}
