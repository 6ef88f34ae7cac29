using System.Text.Json.Serialization;

namespace CrossMentor.Benchmarks.Pairing;

/// <summary>A mentor or a mentee.</summary>
public sealed record Participant(string Id, string Name, Organisation Organisation)
{
    /// <summary>What servers have that load the organisation instead of holding it.</summary>
    [JsonIgnore]
    public string OrganisationId => Organisation.Id;
}
