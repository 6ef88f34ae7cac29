using System.Globalization;
using CrossMentor.Host.Demo;
using CsvHelper;
using CsvHelper.Configuration.Attributes;

namespace CrossMentor.Api.Tests.Access;

/// <summary>How the people of the demonstration can be recognised, read from the rosters themselves.</summary>
internal sealed class RosterPerson
{
    [Name("organisation")]
    public string Organisation { get; set; } = "";

    [Name("external_id")]
    public string ExternalId { get; set; } = "";

    [Name("name")]
    public string Name { get; set; } = "";

    [Name("email")]
    public string Email { get; set; } = "";

    [Name("role")]
    public string Role { get; set; } = "";

    public static IReadOnlyList<RosterPerson> Of(DemoDefinition definition)
    {
        using var reader = new CsvReader(new StringReader(DemoCatalogue.ReadRoster(definition)), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<RosterPerson>()];
    }
}
