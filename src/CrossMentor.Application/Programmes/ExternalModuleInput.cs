namespace CrossMentor.Application.Programmes;

/// <summary>Something that people of a programme also take part in, and that this product does not run.</summary>
public sealed record ExternalModuleInput
{
    public required string Code { get; init; }

    public required string Title { get; init; }
}
