using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Whom a track is for: every condition that is stated has to hold.</summary>
public sealed record TrackRuleInput
{
    public ParticipantRole? AppliesTo { get; init; }

    public int? GradeRankMin { get; init; }

    public int? GradeRankMax { get; init; }

    public int? ExperienceYearsMin { get; init; }

    public int? ExperienceYearsMax { get; init; }

    public IReadOnlyList<string> Functions { get; init; } = [];

    public IReadOnlyList<string> Skills { get; init; } = [];

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    internal TrackRule Read() => new(
        AppliesTo, GradeRankMin, GradeRankMax, ExperienceYearsMin, ExperienceYearsMax, Functions, Skills, Countries, Languages);
}
