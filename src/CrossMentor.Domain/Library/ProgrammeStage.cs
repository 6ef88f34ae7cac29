namespace CrossMentor.Domain.Library;

/// <summary>Where in a mentoring somebody stands.</summary>
public enum ProgrammeStage
{
    /// <summary>Before the two meet.</summary>
    Preparation,

    /// <summary>The first conversation, or two.</summary>
    Beginning,

    /// <summary>The conversations between.</summary>
    Middle,

    /// <summary>The last conversation, and what comes after.</summary>
    Closing,
}
