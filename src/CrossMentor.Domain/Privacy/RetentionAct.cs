namespace CrossMentor.Domain.Privacy;

/// <summary>What is done when the time is up.</summary>
public enum RetentionAct
{
    /// <summary>The data is deleted.</summary>
    Erase,

    /// <summary>What leads to the person is deleted; numbers and dates stay for the reports of the programme.</summary>
    Anonymise,
}
