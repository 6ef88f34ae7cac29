namespace CrossMentor.Domain.Evaluation;

/// <summary>What became of the rank of somebody between two days.</summary>
public enum GradeMove
{
    /// <summary>It was higher on the later day.</summary>
    Risen,

    /// <summary>It was the same, and the organisation said something of the person since.</summary>
    Same,

    /// <summary>It was lower on the later day.</summary>
    Fallen,

    /// <summary>Nobody said, or the person had left.</summary>
    Unknown,
}
