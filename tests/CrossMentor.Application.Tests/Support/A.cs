using CrossMentor.Application.Organisations;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Tests.Support;

/// <summary>Inputs that are accepted as they are; a test changes what it is about.</summary>
internal static class A
{
    public static CreateOrganisationInput Organisation(string name)
        => new() { Name = name, Sector = "finance", SizeBand = SizeBand.Large, Country = "NL" };

    public static CreateProgrammeInput Programme() => new()
    {
        Name = "Crossing",
        Kind = ProgrammeKind.TwoWay,
        Purpose = "Leaders learn across borders.",
        Languages = ["en"],
        StartsOn = new(2026, 12, 1),
        PairApproval = PairApproval.None,
        Gates = [],
    };
}
