using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Organisations;

/// <summary>What an organisation says of itself when it thinks about starting. Nobody else reads it.</summary>
public sealed class StartAssessment : IVersioned
{
    private StartAssessment()
    {
    }

    public OrganisationId OrganisationId { get; private set; }

    public int Version { get; private set; }

    /// <summary>In the order of the criteria, each once.</summary>
    public IReadOnlyList<StartAnswer> Answers { get; private set; } = [];

    /// <summary>With fewer pairs free of a power relation than this it takes itself for too small.</summary>
    public int Threshold { get; private set; } = ConsortiumFeasibility.ThresholdDefault;

    public static StartAssessment Of(OrganisationId organisation) => new() { OrganisationId = organisation };

    /// <summary>Takes over the answers that are given; criteria that are left out keep theirs.</summary>
    public Outcome<StartAssessment> Answer(IReadOnlyList<StartAnswer> answers, int? threshold)
    {
        var check = new InputCheck();
        var read = answers
            .Select((answer, index) => answer with { Evidence = check.OptionalText($"answers.{index}.evidence", answer.Evidence, StartAnswer.EvidenceLengthMax) })
            .ToList();
        for (var index = 0; index < read.Count; index++)
        {
            if (read.Take(index).Any(earlier => earlier.Criterion == read[index].Criterion))
            {
                check.Fail($"answers.{index}.criterion", "The criterion is answered twice. Answer each once.");
            }
        }

        var asked = check.Range("threshold", threshold ?? Threshold, 1, ConsortiumFeasibility.ThresholdMax);
        if (check.HasFailed)
        {
            return Outcome<StartAssessment>.Refused(check.Refusals);
        }

        Answers = [.. read.Concat(Answers).DistinctBy(answer => answer.Criterion).OrderBy(answer => answer.Criterion)];
        Threshold = asked;
        return this;
    }

    public StartAnswer? AnswerTo(StartCriterion criterion) => Answers.FirstOrDefault(answer => answer.Criterion == criterion);
}
