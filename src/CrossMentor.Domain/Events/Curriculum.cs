using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>What a programme teaches, and which topics of the business it is combined with.</summary>
public sealed class Curriculum : IVersioned
{
    public const int ModulesMax = 50;
    public const int TopicsMax = 50;

    private Curriculum()
    {
    }

    public CurriculumId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<TrainingModule> Modules { get; private set; } = [];

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<StrategicTopic> Topics { get; private set; } = [];

    /// <summary>Whether somebody with an accreditation has to teach what is required.</summary>
    public bool AsksForAccreditedTrainers { get; private set; }

    public static Curriculum Of(CurriculumId id, ProgrammeId programmeId) => new() { Id = id, ProgrammeId = programmeId };

    public TrainingModule? FindModule(string code) => Modules.FirstOrDefault(module => module.Code == code);

    public StrategicTopic? FindTopic(string code) => Topics.FirstOrDefault(topic => topic.Code == code);

    /// <summary>Replaces all modules. Events that name one that is gone do not teach it any more.</summary>
    public Outcome<Curriculum> SetModules(Programme programme, IReadOnlyList<TrainingModule> modules, bool asksForAccreditedTrainers = false)
    {
        var check = new InputCheck();
        check.Count("modules", modules.Count, ModulesMax);
        var read = modules.Select((module, index) => module with
        {
            Code = check.TaxonomyCode($"modules.{index}.code", module.Code),
            Title = check.Text($"modules.{index}.title", module.Title, TrainingModule.TitleLengthMax),
        }).OrderBy(module => module.Code, StringComparer.Ordinal).ToList();
        for (var index = 0; index < modules.Count; index++)
        {
            if (modules[index] is { IsJoint: true, Audience: not EventAudience.Everybody })
            {
                check.Fail($"modules.{index}.audience", "What is learned jointly is for both roles. Choose EVERYBODY.");
            }
        }

        CheckDistinct(check, "modules", read.Select(module => module.Code));
        return Finish(programme, check, () => (Modules, AsksForAccreditedTrainers) = (read, asksForAccreditedTrainers));
    }

    /// <summary>Replaces all topics.</summary>
    public Outcome<Curriculum> SetTopics(Programme programme, IReadOnlyList<StrategicTopic> topics)
    {
        var check = new InputCheck();
        check.Count("topics", topics.Count, TopicsMax);
        var read = topics.Select((topic, index) => new StrategicTopic(
            check.TaxonomyCode($"topics.{index}.code", topic.Code),
            check.Text($"topics.{index}.title", topic.Title, StrategicTopic.TitleLengthMax),
            check.TaxonomyCodes($"topics.{index}.goals", topic.Goals, StrategicTopic.GoalsMax))).OrderBy(topic => topic.Code, StringComparer.Ordinal).ToList();
        CheckDistinct(check, "topics", read.Select(topic => topic.Code));
        return Finish(programme, check, () => Topics = read);
    }

    private Outcome<Curriculum> Finish(Programme programme, InputCheck check, Action apply)
    {
        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        if (refusals.Count > 0)
        {
            return Outcome<Curriculum>.Refused(refusals);
        }

        apply();
        return this;
    }

    private static void CheckDistinct(InputCheck check, string field, IEnumerable<string> codes)
    {
        if (codes.GroupBy(code => code, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            check.Fail(field, $"The code {twice.Key} is there twice. Give each its own.");
        }
    }
}
