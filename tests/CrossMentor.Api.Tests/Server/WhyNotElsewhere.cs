namespace CrossMentor.Api.Tests.Server;

/// <summary>Why tests of one kind hold for the product's own engine only.</summary>
internal static class WhyNotElsewhere
{
    public const string BatchesByTime = "Hot Chocolate decides by time when the batch of a DataLoader is full, so a level may take more statements than one.";
}
