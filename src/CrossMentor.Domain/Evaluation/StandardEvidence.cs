namespace CrossMentor.Domain.Evaluation;

/// <summary>What the data of a programme shows of a standard. Which standard each belongs to is in <see cref="StandardsReview"/>.</summary>
public enum StandardEvidence
{
    /// <summary>There is an intent, and an indicator with a baseline.</summary>
    IntentStated,

    /// <summary>Of the organisations, those that accepted the latest purpose.</summary>
    PurposeAgreed,

    /// <summary>Of the organisations, those that have a sponsor.</summary>
    SponsorsAppointed,

    /// <summary>Of the mentees with a pair, those who say what they want to learn.</summary>
    GoalsSet,

    /// <summary>Of the two roles, those of whom a module is required.</summary>
    TrainingRequired,

    /// <summary>Of the people with a pair, those who learned all that is required, where anything is.</summary>
    PeopleTrained,

    /// <summary>Mentors and mentees of several organisations were trained together.</summary>
    JointTrainingHeld,

    /// <summary>Guidance is there for both roles and all stages, in every language.</summary>
    GuidanceComplete,

    /// <summary>The two people of a pair are asked before it comes about.</summary>
    PeopleChoose,

    /// <summary>Of the pairs, those that say what speaks for them.</summary>
    PairsExplained,

    /// <summary>Of the mentees whose pair ended without fault, those who got another; all where none did.</summary>
    UnwoundReassigned,

    /// <summary>Of the published matches, those that were proven to be the best.</summary>
    MatchVerified,

    /// <summary>Both roles are asked before and after.</summary>
    BothRolesAsked,

    /// <summary>Of the baseline and a later wave, those that are closed.</summary>
    WavesClosed,

    /// <summary>Of the organisations, those that follow up on their people.</summary>
    FollowUpPlanned,

    /// <summary>Costs are known.</summary>
    CostsRecorded,

    /// <summary>Every indicator has its value at the end.</summary>
    IntentMeasured,

    /// <summary>Of the organisations, those that signed the latest agreement.</summary>
    AgreementSigned,

    /// <summary>Of the people with a pair, those who acknowledged the latest agreement.</summary>
    EthicsAcknowledged,

    /// <summary>The latest agreement has a clause on confidentiality.</summary>
    ConfidentialityAgreed,

    /// <summary>Of the organisations, those that sit in the steering group.</summary>
    SteeringCovered,

    /// <summary>The kick-off was held.</summary>
    KickOffHeld,

    /// <summary>The final meeting was held.</summary>
    FinalMeetingHeld,

    /// <summary>Of the pairs that did not end, those that met as often as the programme asks.</summary>
    SessionsHeld,
}
