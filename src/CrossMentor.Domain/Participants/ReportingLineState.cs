namespace CrossMentor.Domain.Participants;

public enum ReportingLineState
{
    /// <summary>Nobody said to whom the person reports. Silence is no answer, so this is never read as nobody.</summary>
    Unknown,

    /// <summary>At least one manager is named.</summary>
    Known,

    /// <summary>The person reports to nobody.</summary>
    Top,
}
