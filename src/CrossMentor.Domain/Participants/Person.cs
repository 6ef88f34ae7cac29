using System.Text;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Participants;

/// <summary>Somebody who works for an organisation.</summary>
public sealed class Person : IVersioned
{
    public const int ExternalIdLengthMax = 100;
    public const int DisplayNameLengthMax = 200;
    public const int TextLengthMax = 200;
    public const int EmailLengthMax = 254;
    public const int TimeZoneLengthMax = 64;
    public const int SkillsMax = 100;
    public const int ExperienceYearsMax = 70;

    private Person()
    {
    }

    public PersonId Id { get; private set; }

    public int Version { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The id that the organisation's HR system uses; unique in the organisation only.</summary>
    public string ExternalId { get; private set; } = string.Empty;

    public string DisplayName { get; private set; } = string.Empty;

    public string? Email { get; private set; }

    public string? JobTitle { get; private set; }

    /// <summary>Taxonomy code of the job family.</summary>
    public string? Function { get; private set; }

    public string? Department { get; private set; }

    public string? Country { get; private set; }

    public string? City { get; private set; }

    public string? TimeZone { get; private set; }

    public Location? Location => Country is null ? null : new(Country, City, TimeZone);

    /// <summary>BCP 47 tags, the preferred one first.</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];

    /// <summary>Taxonomy codes of competences.</summary>
    public IReadOnlyList<string> Skills { get; private set; } = [];

    public int? ExperienceYears { get; private set; }

    public string? GradeLabel { get; private set; }

    public int? GradeRank { get; private set; }

    public GradeStep? Grade => GradeLabel is null || GradeRank is null ? null : new(GradeLabel, GradeRank.Value);

    public ReportingLine ReportingLine { get; private set; } = ReportingLine.Unknown;

    /// <summary>Whether a manager was named who has not arrived yet.</summary>
    public bool HasUnresolvedManager { get; private set; }

    /// <summary>Since when nothing but this is known of the person; null for everybody else.</summary>
    public DateOnly? ErasedOn { get; private set; }

    public bool IsErased => ErasedOn is not null;

    /// <summary>How two addresses are compared.</summary>
    public static string EmailKeyOf(string email) => email.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    public static Outcome<Person> Add(PersonId id, OrganisationId organisationId, PersonFacts facts)
        => new Person { Id = id, OrganisationId = organisationId }.Learn(facts);

    /// <summary>Takes over all facts, the empty ones too. The reporting line is stated apart, because it has an unknown.</summary>
    public Outcome<Person> Learn(PersonFacts facts)
    {
        var check = new InputCheck();
        var externalId = check.Text("externalId", facts.ExternalId, ExternalIdLengthMax);
        var displayName = check.Text("name", facts.DisplayName, DisplayNameLengthMax);
        var email = check.OptionalText("email", facts.Email, EmailLengthMax);
        var jobTitle = check.OptionalText("jobTitle", facts.JobTitle, TextLengthMax);
        var function = check.OptionalTaxonomyCode("function", facts.Function);
        var department = check.OptionalText("department", facts.Department, TextLengthMax);
        var city = check.OptionalText("city", facts.Location?.City, TextLengthMax);
        var timeZone = check.OptionalText("timeZone", facts.Location?.TimeZone, TimeZoneLengthMax);
        var country = facts.Location is null ? null : check.Country("country", facts.Location.Country);
        var languages = check.Languages("languages", facts.Languages ?? []);
        var skills = check.TaxonomyCodes("skills", facts.Skills ?? [], SkillsMax);
        var experienceYears = facts.ExperienceYears is null
            ? (int?)null
            : check.Range("experienceYears", facts.ExperienceYears.Value, 0, ExperienceYearsMax);
        var gradeLabel = check.OptionalText("grade", facts.Grade?.Label, GradeStep.LabelLengthMax);
        var gradeRank = facts.Grade is null ? (int?)null : check.Range("grade", facts.Grade.Rank, GradeStep.RankMin, GradeStep.RankMax);
        if (email is not null && !WellFormed.IsEmail(email))
        {
            check.Fail("email", "email is no e-mail address. Correct it or leave it out.");
        }

        if (timeZone is not null && !WellFormed.IsTimeZone(timeZone))
        {
            check.Fail("timeZone", "timeZone is no IANA name. Use a name such as Europe/Copenhagen.");
        }

        if (check.HasFailed)
        {
            return Outcome<Person>.Refused(check.Refusals);
        }

        (ExternalId, DisplayName, Email, JobTitle) = (externalId, displayName, email, jobTitle);
        (Function, Department, Country, City, TimeZone) = (function, department, country, city, timeZone);
        (Languages, Skills, ExperienceYears) = (languages, skills, experienceYears);
        (GradeLabel, GradeRank) = gradeLabel is null ? (null, null) : (gradeLabel, gradeRank);
        return this;
    }

    /// <summary>Keeps the earlier day when the statement is the same.</summary>
    public Outcome<Person> StateReportingLine(ReportingLine line)
    {
        if (line.Edges.Any(edge => edge.ManagerId == Id || (edge.ManagerId is null && edge.ManagerExternalId == ExternalId)))
        {
            return new InvalidInput("manager", "A person cannot be its own manager. Name the manager, or nobody.");
        }

        if (line.Edges.Count > ReportingLine.EdgesMax)
        {
            return new InvalidInput("dottedManagers", $"A person can have {ReportingLine.EdgesMax} managers at most. Name fewer.");
        }

        if (!line.Says(ReportingLine))
        {
            Keep(line);
        }

        return this;
    }

    /// <summary>Links a manager that was named before it was known.</summary>
    public void ResolveManager(Person manager)
    {
        var resolved = ReportingLine.Resolve(manager.ExternalId, manager.Id);
        if (!resolved.Says(ReportingLine))
        {
            Keep(resolved);
        }
    }

    /// <summary>Whether anything may still be said of the person.</summary>
    public Outcome CheckKnown() => IsErased
        ? new InvalidInput("personId", "This person was erased. Import the person again if it is to take part again.")
        : Outcome.Accepted;

    /// <summary>Leaves nothing of the person but an organisation, an id and a pseudonym, so that what others have counted stays right.</summary>
    public void Erase(DateOnly on)
    {
        ExternalId = Erasure.PseudonymOf(Id);
        DisplayName = ExternalId;
        (Email, JobTitle, Function, Department) = (null, null, null, null);
        (Country, City, TimeZone) = (null, null, null);
        (Languages, Skills, ExperienceYears) = ([], [], null);
        (GradeLabel, GradeRank) = (null, null);
        Keep(ReportingLine.Unknown);
        ErasedOn = on;
    }

    /// <summary>Forgets a manager who was erased; the line is not known any more when there is no other.</summary>
    public void ForgetManager(PersonId manager, string externalId)
    {
        var others = ReportingLine.Edges.Where(edge => edge.ManagerId != manager && (edge.ManagerId is not null || edge.ManagerExternalId != externalId)).ToList();
        if (others.Count < ReportingLine.Edges.Count)
        {
            Keep(others.Count == 0 ? ReportingLine.Unknown : ReportingLine with { Edges = others });
        }
    }

    private void Keep(ReportingLine line) => (ReportingLine, HasUnresolvedManager) = (line, line.HasUnresolvedManager);
}
