using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Privacy;

/// <summary>What a participant has declared about one dimension of diversity, for one edition. Nobody else ever sees it.</summary>
/// <remarks>It exists as long as the edition is about the dimension and the participant consents to a purpose for which it is needed.</remarks>
public sealed class DiversityAnswer
{
    /// <summary>The purposes of which one at least has to be consented to.</summary>
    public static readonly IReadOnlyList<ConsentPurpose> Purposes = [ConsentPurpose.DiversityMatching, ConsentPurpose.DiversityReport];

    private DiversityAnswer()
    {
    }

    public DiversityAnswerId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public DiversityDimension Dimension { get; private set; }

    /// <summary>A taxonomy code, as the person chose it.</summary>
    public string Value { get; private set; } = string.Empty;

    public DateOnly DeclaredOn { get; private set; }

    /// <param name="consents">The purposes that the participant consents to.</param>
    public static Outcome<DiversityAnswer> Declare(
        DiversityAnswerId id,
        Programme programme,
        Participant participant,
        DiversityDimension dimension,
        string value,
        IReadOnlyCollection<ConsentPurpose> consents,
        DateOnly on)
    {
        var check = new InputCheck();
        var code = check.TaxonomyCode("value", value);
        var refusals = new List<Refusal>([.. check.Refusals, .. programme.CheckNotClosed().Refusals]);
        if (!programme.IsAbout(dimension))
        {
            refusals.Add(new DimensionNotEnabled(dimension));
        }

        if (!Purposes.Any(consents.Contains))
        {
            refusals.Add(new ConsentMissing(Purposes));
        }

        return refusals.Count > 0
            ? Outcome<DiversityAnswer>.Refused(refusals)
            : new DiversityAnswer
            {
                Id = id,
                ProgrammeId = programme.Id,
                ParticipantId = participant.Id,
                PersonId = participant.PersonId,
                Dimension = dimension,
                Value = code,
                DeclaredOn = on,
            };
    }
}
