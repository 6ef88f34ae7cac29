using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Changes;

/// <summary>What one can listen to: one object, or all objects of a kind in one programme.</summary>
public readonly record struct ChangeTopic
{
    private ChangeTopic(TopicKind kind, Guid id) => (Kind, Id) = (kind, id);

    private enum TopicKind
    {
        MatchRun,
        Programme,
        Enrolments,
        Pairs,
        NonRecruitmentCases,
    }

    private TopicKind Kind { get; }

    private Guid Id { get; }

    public static ChangeTopic Of(MatchRunId run) => new(TopicKind.MatchRun, run.Value);

    /// <summary>The programme itself, and which organisations take part in it.</summary>
    public static ChangeTopic Of(ProgrammeId programme) => new(TopicKind.Programme, programme.Value);

    public static ChangeTopic EnrolmentsOf(ProgrammeId programme) => new(TopicKind.Enrolments, programme.Value);

    public static ChangeTopic NonRecruitmentCasesOf(ProgrammeId programme) => new(TopicKind.NonRecruitmentCases, programme.Value);

    public static ChangeTopic PairsOf(ProgrammeId programme) => new(TopicKind.Pairs, programme.Value);
}
