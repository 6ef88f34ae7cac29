using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Programmes;

/// <summary>The templates that come with the product, in the order of their declaration.</summary>
public static class ProgrammeTemplates
{
    private const string Roles = "roles-and-tools";
    private const string Boundaries = "boundaries";
    private const string Structure = "session-structure";
    private const string Trust = "trustful-relationships";
    private const string Challenges = "challenges";
    private const string Fears = "fear-and-distrust";
    private const int BoardExperienceYearsMin = 10;

    // Everybody learns with the other role what the collaboration is, and what mentoring is not.
    private static readonly TrainingModule[] Basics =
    [
        new(Boundaries, "The boundaries of mentoring", TrainingTopic.Boundaries, EventAudience.Everybody, IsRequired: true, IsJoint: false, Orientation: null),
        new(Roles, "Roles and tools", TrainingTopic.RolesAndTools, EventAudience.Everybody, IsRequired: true, IsJoint: true, Orientation: null),
        new(Structure, "Structuring conversations", TrainingTopic.SessionStructure, EventAudience.Everybody, IsRequired: false, IsJoint: false, Orientation: null),
    ];

    // Juniors and seniors are trained in all three topics, because both drive; seniors are prepared for what they fear.
    private static readonly TrainingModule[] ForReverse =
    [
        new(Boundaries, "The boundaries of mentoring", TrainingTopic.Boundaries, EventAudience.Everybody, IsRequired: true, IsJoint: false, Orientation: null),
        new(Challenges, "Challenges of juniors and seniors", TrainingTopic.Challenges, EventAudience.Everybody, IsRequired: true, IsJoint: false, Orientation: null),
        new(Fears, "Fear and distrust", TrainingTopic.FearAndDistrust, EventAudience.Mentees, IsRequired: true, IsJoint: false, Orientation.Reverse),
        new(Structure, "Structuring conversations", TrainingTopic.SessionStructure, EventAudience.Everybody, IsRequired: true, IsJoint: false, Orientation: null),
        new(Trust, "Trustful and safe relationships", TrainingTopic.TrustfulRelationships, EventAudience.Everybody, IsRequired: true, IsJoint: false, Orientation: null),
    ];

    private static readonly TemplateEvent[] Year =
    [
        new(EventKind.JointTraining, "Joint training", 7, 6, [Boundaries, Roles, Structure]),
        new(EventKind.KickOff, "Kick-off", 14, 4, []),
        new(EventKind.MentoringTheMentors, "Mentoring the mentors", 90, 3, []),
        new(EventKind.Networking, "Network of mentees", 150, 3, []),
        new(EventKind.Masterclass, "Masterclass", 210, 3, []),
        new(EventKind.MentoringTheMentors, "Mentoring the mentors", 270, 3, []),
        new(EventKind.Final, "Final meeting", 350, 4, []),
    ];

    private static readonly TemplateEvent[] ReverseYear =
    [
        new(EventKind.PrepWorkshop, "Preparation of juniors and seniors", 7, 6, [Boundaries, Challenges, Fears, Structure, Trust]),
        .. Year.Where(planned => planned.Kind != EventKind.JointTraining),
    ];

    public static IReadOnlyList<ProgrammeTemplate> All { get; } =
    [
        Of(ProgrammeTemplateCode.Exchange, "Exchange of mentors and mentees", ProgrammeKind.TwoWay,
            "Organisations exchange mentors and mentees, so that both learn across borders and every organisation receives what it gives."),
        Of(ProgrammeTemplateCode.Inspiration, "Inspiration from outside", ProgrammeKind.OneWay,
            "Leaders of one kind of organisation are inspired by mentors of another, to develop themselves and the culture that they lead."),
        Of(ProgrammeTemplateCode.ActionLearning, "Mentoring and action learning", ProgrammeKind.HybridActionLearning,
            "Mentees have a mentor of another organisation, and solve tasks in groups of all organisations that are presented to their sponsors.", learningGroups: 2),
        new(ProgrammeTemplateCode.Reverse, "Reverse mentoring", "Juniors mentor seniors of other organisations, and both drive what they learn from each other.",
            ProgrammeKind.TwoWay, Orientation.Reverse, 0, [], ForReverse, ReverseYear),
        Of(ProgrammeTemplateCode.FemaleBoardPool, "Female board pool", ProgrammeKind.OneWay,
            "Women with the experience for a board find mentors who sit on one.",
            track: new("Female board pool", ProgrammeStrand.BoardPool, Experienced(BoardExperienceYearsMin))),
        Of(ProgrammeTemplateCode.Generational, "Mentoring of generations", ProgrammeKind.TwoWay,
            "People at the beginning and towards the end of their working lives pass on to each other what they know.",
            track: new("Generations", ProgrammeStrand.Generational)),
        Of(ProgrammeTemplateCode.Neurodiversity, "Mentoring for neurodiversity", ProgrammeKind.TwoWay,
            "People who think differently are mentored by people of other organisations, and their organisations learn what helps.",
            track: new("Neurodiversity", ProgrammeStrand.Neurodiversity)),
        Of(ProgrammeTemplateCode.ProBono, "Pro bono mentoring", ProgrammeKind.OneWay,
            "Mentors give their time to leaders of organisations that could not pay for it.",
            track: new("Pro bono", ProgrammeStrand.ProBono)),
    ];

    public static ProgrammeTemplate Of(ProgrammeTemplateCode code) => All.Single(template => template.Code == code);

    private static ProgrammeTemplate Of(
        ProgrammeTemplateCode code, string title, ProgrammeKind kind, string purpose, int learningGroups = 0, TemplateTrack? track = null)
        => new(code, title, purpose, kind, Orientation.Traditional, learningGroups, track is null ? [] : [track], Basics, Year);

    // Who is a woman is nobody's to record for a rule: whoever enrols her says so by the track.
    private static TrackRule Experienced(int years)
        => new(ParticipantRole.Mentee, null, null, years, null, [], [], [], []);
}
