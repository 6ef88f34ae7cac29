namespace CrossMentor.Domain.Events;

/// <summary>What an event is for.</summary>
public enum EventKind
{
    /// <summary>The plenary opening. A programme has one at most.</summary>
    KickOff,

    /// <summary>Mentors and mentees of several organisations learn together.</summary>
    JointTraining,

    /// <summary>Prepares for the conversations.</summary>
    PrepWorkshop,

    Inspiration,

    /// <summary>Peers discuss each other's cases.</summary>
    Intervision,

    /// <summary>For mentees.</summary>
    Networking,

    /// <summary>Supervision: mentors talk about their mentoring with somebody who trains them.</summary>
    MentoringTheMentors,

    /// <summary>Somebody who knows a subject teaches it.</summary>
    Masterclass,

    /// <summary>The last group meeting. A programme has one at most.</summary>
    Final,
}
