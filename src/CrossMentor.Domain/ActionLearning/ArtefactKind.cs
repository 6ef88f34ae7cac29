namespace CrossMentor.Domain.ActionLearning;

/// <summary>What people made.</summary>
public enum ArtefactKind
{
    /// <summary>One version of what a learning group found for one of its tasks.</summary>
    Solution,

    /// <summary>How somebody would improve the business.</summary>
    Idea,
}
