using System.Globalization;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Organisations;

/// <summary>A company or public body that takes part in programmes.</summary>
public sealed class Organisation : IVersioned
{
    public const int NameLengthMax = 200;
    public const int GradeStepsMax = 50;

    private Organisation()
    {
    }

    public OrganisationId Id { get; private set; }

    public int Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name as it is compared: two organisations never differ in capitals only.</summary>
    public string NameKey { get; private set; } = string.Empty;

    /// <summary>Taxonomy code, such as <c>finance</c>.</summary>
    public string Sector { get; private set; } = string.Empty;

    public SizeBand SizeBand { get; private set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; private set; } = string.Empty;

    public OrganisationGroupId? GroupId { get; private set; }

    /// <summary>Null until the organisation has said something of its character.</summary>
    public OrganisationProfile? Profile { get; private set; }

    /// <summary>The organisation's own grades from the lowest rank to the highest.</summary>
    public IReadOnlyList<GradeStep> GradeLadder { get; private set; } = [];

    public static Outcome<Organisation> Register(OrganisationId id, OrganisationDetails details)
    {
        var organisation = new Organisation { Id = id };
        return organisation.Apply(details);
    }

    /// <summary>How two names are compared.</summary>
    public static string KeyOf(string name) => name.Trim().ToUpperInvariant();

    /// <remarks>A group whose members compete with programme partners is refused by <see cref="CompetitorMap"/>, which sees all of them.</remarks>
    public Outcome<Organisation> Change(OrganisationChange change) => Apply(new(
        change.Name ?? Name,
        change.Sector ?? Sector,
        change.SizeBand ?? SizeBand,
        change.Country ?? Country,
        change.GroupId ?? GroupId,
        change.Profile ?? Profile));

    public Outcome<Organisation> SetGradeLadder(IReadOnlyList<GradeStep> steps)
    {
        var check = new InputCheck();
        check.Count("steps", steps.Count, GradeStepsMax);
        var read = steps
            .Select((step, index) => new GradeStep(
                check.Text($"steps.{index}.label", step.Label, GradeStep.LabelLengthMax),
                check.Range($"steps.{index}.rank", step.Rank, GradeStep.RankMin, GradeStep.RankMax)))
            .ToList();
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < read.Count; index++)
        {
            if (!labels.Add(read[index].Label))
            {
                check.Fail($"steps.{index}.label", "Two steps have the same label. Give each its own.");
            }
        }

        if (check.HasFailed)
        {
            return Outcome<Organisation>.Refused(check.Refusals);
        }

        GradeLadder = [.. read.OrderBy(step => step.Rank).ThenBy(step => step.Label, StringComparer.Ordinal)];
        return this;
    }

    /// <summary>Reads a label of the ladder or, failing that, a rank of the common ladder.</summary>
    public bool TryReadGrade(string text, out GradeStep grade)
    {
        var wanted = text.Trim();
        var step = GradeLadder.FirstOrDefault(step => string.Equals(step.Label, wanted, StringComparison.OrdinalIgnoreCase));
        if (step is null
            && int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
            && rank is >= GradeStep.RankMin and <= GradeStep.RankMax)
        {
            step = new(wanted, rank);
        }

        grade = step ?? new(wanted, GradeStep.RankMin);
        return step is not null;
    }

    private Outcome<Organisation> Apply(OrganisationDetails details)
    {
        var check = new InputCheck();
        var name = check.Text("name", details.Name, NameLengthMax);
        var sector = check.TaxonomyCode("sector", details.Sector);
        var country = check.Country("country", details.Country);
        var profile = details.Profile is null
            ? null
            : details.Profile with { Values = check.TaxonomyCodes("profile.values", details.Profile.Values, OrganisationProfile.ValuesMax) };
        if (check.HasFailed)
        {
            return Outcome<Organisation>.Refused(check.Refusals);
        }

        (Name, NameKey, Sector, SizeBand, Country, GroupId) = (name, KeyOf(name), sector, details.SizeBand, country, details.GroupId);
        Profile = profile;
        return this;
    }
}
