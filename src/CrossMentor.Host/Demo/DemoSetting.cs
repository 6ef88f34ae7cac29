namespace CrossMentor.Host.Demo;

/// <summary>The organisations of all demonstration programmes as the product knows them, by name.</summary>
internal sealed record DemoSetting(IReadOnlyDictionary<string, string> OrganisationIds)
{
    public string IdOf(string organisation) => OrganisationIds[organisation];
}
