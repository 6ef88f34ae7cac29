namespace CrossMentor.Domain.Pairs;

/// <summary>What puts a pair at risk. Each flag stands for a number that is shown beside it.</summary>
public enum HealthFlag
{
    /// <summary>The mentee has called off as many sessions as the programme tolerates, or more.</summary>
    MenteeCancels,

    /// <summary>The two have not met for as many days as the programme tolerates, or more.</summary>
    NoSession,

    /// <summary>Fewer sessions than the time that has passed asks for.</summary>
    Behind,

    /// <summary>One of the two makes less than a quarter of the proposals.</summary>
    OneSided,
}
