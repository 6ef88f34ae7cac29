using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Reads the values of rows and complains about every one that is bad, in the words of the roster.</summary>
internal sealed class RosterRowCheck(RosterWorld world, RosterSheet sheet, RosterProblems problems)
{
    private const int TaxonomyLengthMax = 64;
    private const int LanguagesMax = 20;

    /// <summary>The organisation of the row, if it is one whose people the caller may send.</summary>
    public Organisation? FindOrganisation(RosterLine line)
    {
        if (string.IsNullOrWhiteSpace(line.Row.Organisation))
        {
            Missing(line, RosterColumns.Organisation);
            return null;
        }

        if (world.FindOrganisation(line.Row.Organisation) is { } found && world.Sendable.Contains(found.Id))
        {
            return found;
        }

        const string Message = "No organisation of this name takes part in the programme that you may send people of. Correct the name or add the organisation.";
        problems.Add(line.Line, RosterColumns.Organisation, RosterProblemCodes.UnknownOrganisation, Message);
        return null;
    }

    /// <summary>Everything that can be said about a row whose organisation is of no use.</summary>
    public void CheckWithoutOrganisation(RosterLine line) => _ = ReadFacts(line, null, null);

    /// <summary>The facts of the row over what is known already, or null when a value is bad.</summary>
    public PersonFacts? ReadFacts(RosterLine line, Organisation? organisation, Person? known)
    {
        var before = problems.Count;
        var row = line.Row;
        var facts = new PersonFacts(
            Required(line, RosterColumns.ExternalId, row.ExternalId, Person.ExternalIdLengthMax),
            Required(line, RosterColumns.Name, row.Name, Person.DisplayNameLengthMax),
            Pick(RosterColumns.Email, Email(line, row.Email), known?.Email),
            Pick(RosterColumns.JobTitle, Text(line, RosterColumns.JobTitle, row.JobTitle), known?.JobTitle),
            Pick(RosterColumns.Function, Code(line, RosterColumns.Function, row.Function), known?.Function),
            known?.Department,
            ReadLocation(line, known),
            Pick(RosterColumns.Languages, Languages(line, row.Languages), known?.Languages),
            Pick(RosterColumns.Skills, Codes(line, RosterColumns.Skills, row.Skills, Person.SkillsMax), known?.Skills),
            Pick(RosterColumns.ExperienceYears, Number(line, RosterColumns.ExperienceYears, row.ExperienceYears, 0, Person.ExperienceYearsMax), known?.ExperienceYears),
            Pick(RosterColumns.Grade, Grade(line, organisation, row.Grade), known?.Grade));
        _ = Codes(line, RosterColumns.Goals, row.Goals, Participant.GoalsMax);
        _ = Number(line, RosterColumns.Capacity, row.Capacity, Participant.CapacityMin, Participant.CapacityMax);
        CheckRole(line, organisation);
        if (!string.IsNullOrWhiteSpace(row.Track) && world.Programme.FindTrack(row.Track) is null)
        {
            problems.Add(line.Line, RosterColumns.Track, RosterProblemCodes.UnknownTrack, "The programme has no track of this name. Correct the name.");
        }

        return problems.Count == before ? facts : null;
    }

    private void CheckRole(RosterLine line, Organisation? organisation)
    {
        if (line.Row.Role is { } role && organisation is not null && !world.Participations[organisation.Id].Offers(role))
        {
            problems.Add(line.Line, RosterColumns.Role, RosterProblemCodes.RoleNotOffered, new RoleNotOfferedByOrganisation(role).Message);
        }
    }

    private Location? ReadLocation(RosterLine line, Person? known)
    {
        var row = line.Row;
        var country = Pick(RosterColumns.Country, Country(line, row.Country), known?.Country);
        var city = Pick(RosterColumns.City, Text(line, RosterColumns.City, row.City), known?.City);
        var timeZone = Pick(RosterColumns.TimeZone, TimeZone(line, row.TimeZone), known?.TimeZone);
        if (country is not null)
        {
            return new(country, city, timeZone);
        }

        if ((city is not null || timeZone is not null) && string.IsNullOrWhiteSpace(row.Country))
        {
            problems.Add(line.Line, RosterColumns.Country, RosterProblemCodes.MissingValue, "A city or a time zone needs the country. Fill it in.");
        }

        return null;
    }

    /// <summary>A column that the roster does not have says nothing; an empty cell says that there is nothing.</summary>
    private T Pick<T>(string column, T stated, T known) => sheet.Has(column) ? stated : known;

    private string Required(RosterLine line, string column, string value, int lengthMax)
    {
        var text = value.Trim();
        if (text.Length == 0)
        {
            Missing(line, column);
        }

        return Bounded(line, column, text, lengthMax);
    }

    private string? Text(RosterLine line, string column, string? value)
        => Given(value) is { } text ? Bounded(line, column, text, Person.TextLengthMax) : null;

    private string? Email(RosterLine line, string? value)
    {
        var text = Given(value);
        if (text is not null && !WellFormed.IsEmail(text))
        {
            problems.Add(line.Line, RosterColumns.Email, RosterProblemCodes.BadEmail, "The e-mail address is not one. Correct it or leave it empty.");
        }

        return text;
    }

    private string? Country(RosterLine line, string? value)
    {
        var code = Given(value)?.ToUpperInvariant();
        if (code is not null && !WellFormed.IsCountry(code))
        {
            problems.Add(line.Line, RosterColumns.Country, RosterProblemCodes.BadCountry, "The country is no ISO 3166-1 alpha-2 code. Use two letters, such as NL.");
        }

        return code;
    }

    private string? TimeZone(RosterLine line, string? value)
    {
        var name = Given(value);
        if (name is not null && !TimeZones.Exists(name))
        {
            problems.Add(line.Line, RosterColumns.TimeZone, RosterProblemCodes.BadTimeZone, "The time zone is no IANA name. Use a name such as Europe/Copenhagen.");
        }

        return name;
    }

    private IReadOnlyList<string> Languages(RosterLine line, IReadOnlyList<string> values)
    {
        if (values.Any(tag => !WellFormed.IsLanguageTag(tag.Trim())))
        {
            problems.Add(line.Line, RosterColumns.Languages, RosterProblemCodes.BadLanguage, "A language is no BCP 47 tag. Use tags such as nl or en-GB.");
        }

        return Counted(line, RosterColumns.Languages, values, LanguagesMax);
    }

    private string? Code(RosterLine line, string column, string? value)
    {
        var code = Given(value)?.ToLowerInvariant();
        if (code is not null && !WellFormed.IsTaxonomyCode(code))
        {
            var message = $"{column} has a value that is no taxonomy code of {TaxonomyLengthMax} characters at most. Use small letters, digits and hyphens, such as change-management.";
            problems.Add(line.Line, column, RosterProblemCodes.BadValue, message);
        }

        return code;
    }

    private IReadOnlyList<string> Codes(RosterLine line, string column, IReadOnlyList<string> values, int countMax)
    {
        var bad = values.FirstOrDefault(value => !WellFormed.IsTaxonomyCode(value.Trim().ToLowerInvariant()));
        if (bad is not null)
        {
            _ = Code(line, column, bad.Length == 0 ? "?" : bad);
        }

        return Counted(line, column, values, countMax);
    }

    private IReadOnlyList<string> Counted(RosterLine line, string column, IReadOnlyList<string> values, int countMax)
    {
        if (values.Count > countMax)
        {
            problems.Add(line.Line, column, RosterProblemCodes.BadValue, $"{column} has {values.Count} entries. Give {countMax} at most.");
        }

        return values;
    }

    private int? Number(RosterLine line, string column, int? value, int min, int max)
    {
        if (value < min || value > max)
        {
            problems.Add(line.Line, column, RosterProblemCodes.BadNumber, $"{column} is {value}. Use a whole number from {min} to {max}.");
        }

        return value;
    }

    private GradeStep? Grade(RosterLine line, Organisation? organisation, string? value)
    {
        if (Given(value) is not { } text || organisation is null)
        {
            return null;
        }

        if (text.Length <= GradeStep.LabelLengthMax && organisation.TryReadGrade(text, out var grade))
        {
            return grade;
        }

        const string Message = "The grade is no step of the organisation's ladder and no rank. Use a label of the ladder or a rank from 1 to 20.";
        problems.Add(line.Line, RosterColumns.Grade, RosterProblemCodes.UnknownGrade, Message);
        return null;
    }

    private void Missing(RosterLine line, string column)
        => problems.Add(line.Line, column, RosterProblemCodes.MissingValue, $"{column} is empty. Fill it in.");

    private string Bounded(RosterLine line, string column, string text, int lengthMax)
    {
        if (text.Length > lengthMax)
        {
            problems.Add(line.Line, column, RosterProblemCodes.ValueTooLong, $"{column} has {text.Length} characters. Use {lengthMax} at most.");
        }

        return text;
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
