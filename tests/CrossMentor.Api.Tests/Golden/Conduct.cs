namespace CrossMentor.Api.Tests.Golden;

/// <summary>What a programme does in its year of all that it is measured by. It does everything that nobody says otherwise of.</summary>
internal sealed record Conduct
{
    /// <summary>How many organisations have a sponsor.</summary>
    public int Sponsors { get; init; } = StandardsYear.OrganisationCount;

    /// <summary>How many mentees say what they want to learn.</summary>
    public int MenteesWithGoals { get; init; } = StandardsYear.OrganisationCount;

    /// <summary>Mentors and mentees are trained together, and not each role apart.</summary>
    public bool TrainsTogether { get; init; } = true;

    /// <summary>Guidance is written in the language of the programme that the product does not know.</summary>
    public bool WritesGuidance { get; init; } = true;

    /// <summary>Mentor and mentee are asked before they are a pair, and not their organisations alone.</summary>
    public bool AsksPeople { get; init; } = true;

    /// <summary>A mentee whose pair has to end gets another mentor.</summary>
    public bool FindsAnother { get; init; } = true;

    /// <summary>Everybody acknowledges the agreement, and not all but one mentor, who never begins.</summary>
    public bool IsAcknowledgedByAll { get; init; } = true;

    /// <summary>How many organisations follow up on their people.</summary>
    public int FollowUps { get; init; } = StandardsYear.OrganisationCount;

    public bool RecordsCosts { get; init; } = true;

    /// <summary>Mentors and mentees are asked when the programme ends, and not only long afterwards.</summary>
    public bool AsksAtTheEnd { get; init; } = true;

    /// <summary>What the programme was to bring about is measured.</summary>
    public bool MeasuresIntent { get; init; } = true;

    public bool HoldsFinalMeeting { get; init; } = true;
}
