using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation;

/// <summary>All answers of a programme, and the only numbers that are made of them.</summary>
/// <remarks>
/// Three rules keep anybody from finding one answer by subtraction. Nothing is told of a wave before it is closed, so that no number changes by one
/// more answer. Each number stands for other answers than every other: a baseline is told of all who answered it, a later wave only as a change.
/// A number is divided only when every part of it, told or not, stands for nobody or for five people at least.
/// </remarks>
public sealed class AnswerSheet
{
    private readonly IReadOnlyList<SurveyResponse> responses;

    /// <param name="surveys">Of one programme.</param>
    /// <param name="responses">Everything that was answered in them.</param>
    public AnswerSheet(IEnumerable<Survey> surveys, IEnumerable<SurveyResponse> responses, DateOnly today)
        => (Surveys, this.responses, Today) = ([.. surveys.OrderBy(survey => survey.Wave)], [.. responses], today);

    /// <summary>In the order of their waves.</summary>
    public IReadOnlyList<Survey> Surveys { get; }

    public DateOnly Today { get; }

    public EffectState EffectState
    {
        get
        {
            var baseline = Surveys.FirstOrDefault(survey => survey.Wave == SurveyWave.Baseline);
            if (baseline is null || (baseline.IsClosedOn(Today) && !responses.Any(response => response.Wave == SurveyWave.Baseline)))
            {
                return EffectState.NoBaseline;
            }

            if (!baseline.IsClosedOn(Today))
            {
                return EffectState.BaselineOpen;
            }

            return LaterWaves().Any() ? EffectState.Readable : EffectState.NoLaterWave;
        }
    }

    public RoleOutcomes OutcomesOf(ParticipantRole role) => new(
        role,
        [.. Closed().Where(survey => survey.Wave == SurveyWave.Baseline).SelectMany(survey => ScalesOf(survey, role, SurveyTiming.BeforeAndAfter)
            .Select(scale => MeanOf(scale, survey.Wave, OfWave(survey.Wave, role))))],
        [.. Comparable(role).Select(asked => ChangeOf(asked.Scale, asked.Wave, MovesOf(role, asked.Scale, asked.Wave)))],
        [.. LaterWaves().SelectMany(survey => ScalesOf(survey, role, SurveyTiming.AfterOnly)
            .Where(scale => SurveyTemplates.Of(scale).Roles.Count == 1)
            .Select(scale => MeanOf(scale, survey.Wave, OfWave(survey.Wave, role))))]);

    /// <summary>The benefits of mentoring across organisations, of mentors and mentees together.</summary>
    public IReadOnlyList<ScaleMean> Benefits() =>
    [
        .. LaterWaves().Where(survey => survey.Templates.Contains(SurveyTemplateCode.CrossMentoringBenefits))
            .SelectMany(survey => SurveyTemplates.ScalesOf(SurveyTemplateCode.CrossMentoringBenefits)
                .Select(scale => MeanOf(scale, survey.Wave, OfWave(survey.Wave)))),
    ];

    /// <summary>Pairs with a learning group beside pairs without one, for each role and each scale that is compared.</summary>
    public IReadOnlyList<ComponentEffect> ComponentEffects() =>
    [
        .. ComparableByRole().Select(asked =>
        {
            var parts = Divide(MovesOf(asked.Role, asked.Scale, asked.Wave), setting => setting, PairSetting.PairAndGroup, PairSetting.PairAlone, PairSetting.NoPair);
            return new ComponentEffect(asked.Role, asked.Scale, asked.Wave, parts?[0], parts?[1]);
        }),
    ];

    /// <summary>The dimensions of reverse mentoring: people with a pair beside people without one.</summary>
    public IReadOnlyList<ReverseOutcome> ReverseOutcomes() =>
    [
        .. ComparableByRole().Where(asked => SurveyTemplates.Of(asked.Scale).Code == SurveyTemplateCode.ReverseOutcomes).Select(asked =>
        {
            var parts = Divide(MovesOf(asked.Role, asked.Scale, asked.Wave), setting => setting != PairSetting.NoPair, true, false);
            return new ReverseOutcome(asked.Role, asked.Scale, asked.Wave, parts?[0], parts?[1]);
        }),
    ];

    internal IEnumerable<SurveyResponse> OfWave(SurveyWave wave, ParticipantRole role) => OfWave(wave).Where(response => response.Role == role);

    private IEnumerable<SurveyResponse> OfWave(SurveyWave wave) => responses.Where(response => response.Wave == wave);

    private IEnumerable<Survey> Closed() => Surveys.Where(survey => survey.IsClosedOn(Today));

    private IEnumerable<Survey> LaterWaves() => Closed().Where(survey => survey.Wave != SurveyWave.Baseline);

    // What was asked before as well as later.
    private IEnumerable<(OutcomeScale Scale, SurveyWave Wave)> Comparable(ParticipantRole role)
    {
        if (EffectState != EffectState.Readable)
        {
            return [];
        }

        var baseline = Surveys.First(survey => survey.Wave == SurveyWave.Baseline);
        return LaterWaves().SelectMany(survey => ScalesOf(survey, role, SurveyTiming.BeforeAndAfter)
            .Where(baseline.Asks)
            .Select(scale => (scale, survey.Wave)));
    }

    private IEnumerable<(ParticipantRole Role, OutcomeScale Scale, SurveyWave Wave)> ComparableByRole()
        => Enum.GetValues<ParticipantRole>().SelectMany(role => Comparable(role).Select(asked => (role, asked.Scale, asked.Wave)));

    private static IEnumerable<OutcomeScale> ScalesOf(Survey survey, ParticipantRole role, SurveyTiming timing)
        => survey.ItemsFor(role).Select(item => item.Scale).Distinct().Where(scale => SurveyTemplates.Of(scale).Timing == timing);

    // How far each person moved who answered the same items of the scale in both waves.
    private List<ScaleMove> MovesOf(ParticipantRole role, OutcomeScale scale, SurveyWave wave)
    {
        var before = OfWave(SurveyWave.Baseline, role).ToDictionary(response => response.ParticipantId);
        var moves = new List<ScaleMove>();
        foreach (var later in OfWave(wave, role))
        {
            if (before.TryGetValue(later.ParticipantId, out var earlier)
                && later.Answers.Where(answer => SurveyTemplates.ScaleOf(answer.Item) == scale)
                    .Join(earlier.Answers, answer => answer.Item, answer => answer.Item, (after, first) => after.Value - first.Value, StringComparer.Ordinal)
                    .ToList() is { Count: > 0 } differences)
            {
                moves.Add(new(later.Setting, differences.Average()));
            }
        }

        return moves;
    }

    // The parts add up to a number that is told, so one that is too small hides them all.
    private static List<GroupFigure>? Divide<TPart>(IReadOnlyCollection<ScaleMove> moves, Func<PairSetting, TPart> partOf, params TPart[] parts)
        where TPart : struct
    {
        var divided = moves.ToLookup(move => partOf(move.Setting), move => move.Distance);
        return SmallGroups.MayTell([.. parts.Select(part => divided[part].Count())])
            ? [.. parts.Select(part => new GroupFigure(divided[part].Count(), Told([.. divided[part]])))]
            : null;
    }

    private static ScaleChange ChangeOf(OutcomeScale scale, SurveyWave wave, IReadOnlyCollection<ScaleMove> moves)
        => new(scale, wave, SmallGroups.Shown(moves.Count), Told([.. moves.Select(move => move.Distance)]));

    private static ScaleMean MeanOf(OutcomeScale scale, SurveyWave wave, IEnumerable<SurveyResponse> answered)
    {
        var people = answered
            .Select(response => response.Answers.Where(answer => SurveyTemplates.ScaleOf(answer.Item) == scale).Select(answer => answer.Value).ToList())
            .Where(values => values.Count > 0)
            .Select(values => values.Average())
            .ToList();
        return new(scale, wave, SmallGroups.Shown(people.Count), Told(people));
    }

    private static double? Told(IReadOnlyCollection<double> people)
        => people.Count >= SmallGroups.PeopleMin ? Math.Round(people.Average(), 1, MidpointRounding.AwayFromZero) : null;

    private readonly record struct ScaleMove(PairSetting Setting, double Distance);
}
