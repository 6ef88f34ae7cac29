namespace CrossMentor.Api.Tests;

/// <summary>Names the requirement that a test proves through the endpoint; the table in tests/requirements.md is made of these.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequirementAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
