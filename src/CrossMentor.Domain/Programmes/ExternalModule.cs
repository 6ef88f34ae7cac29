namespace CrossMentor.Domain.Programmes;

/// <summary>Something that people of a programme also take part in, and that this product does not run.</summary>
/// <param name="Code">Unique within the programme.</param>
public sealed record ExternalModule(string Code, string Title)
{
    public const int TitleLengthMax = 200;
}
