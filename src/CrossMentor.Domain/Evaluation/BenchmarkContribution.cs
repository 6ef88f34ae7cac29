using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Evaluation;

/// <summary>What one programme brings to a benchmark by one measure: a value for each person, with the organisation that sent the person.</summary>
public sealed record BenchmarkContribution(
    ProgrammeId ProgrammeId, ProgrammeKind Kind, BenchmarkMeasure Measure, IReadOnlyList<(OrganisationId Organisation, double Value)> People)
{
    /// <summary>The fewest organisations that a figure may be about.</summary>
    public const int OrganisationsMin = 3;

    /// <summary>Of a hundred people, so many may be of one organisation: whoever makes up more of a figure is told by it.</summary>
    public const int SharePercentMax = 50;

    /// <summary>
    /// Whether a figure about these people tells of no person and no organisation: five people at least, also when an organisation takes its own away; three
    /// organisations at least; and none of them dominates.
    /// </summary>
    /// <remarks>What holds of two contributions holds of both together, so whatever is added up of safe ones is safe.</remarks>
    public bool IsSafe
    {
        get
        {
            var sizes = People.CountBy(person => person.Organisation).Select(own => own.Value).ToList();
            return sizes.Count >= OrganisationsMin
                && sizes.Max() * 100 <= People.Count * SharePercentMax
                && People.Count - sizes.Max() >= SmallGroups.PeopleMin;
        }
    }
}
