using CsvHelper.Configuration.Attributes;

namespace CrossMentor.Host.Demo;

/// <summary>The columns of a roster that the demonstration checks its results against, without asking the product.</summary>
internal sealed class DemoRosterRow
{
    [Name("organisation")]
    public string Organisation { get; set; } = "";

    [Name("external_id")]
    public string ExternalId { get; set; } = "";

    [Name("name")]
    public string Name { get; set; } = "";

    [Name("languages")]
    public string Languages { get; set; } = "";

    [Name("grade")]
    public string Grade { get; set; } = "";

    [Name("manager")]
    public string Manager { get; set; } = "";

    [Name("dotted_managers")]
    public string DottedManagers { get; set; } = "";

    [Name("role")]
    public string Role { get; set; } = "";

    [Name("track")]
    public string Track { get; set; } = "";

    [Name("capacity")]
    public int? Capacity { get; set; }
}
