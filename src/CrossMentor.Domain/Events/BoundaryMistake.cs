namespace CrossMentor.Domain.Events;

/// <summary>A situation that somebody got wrong, with what there is to know about it.</summary>
public sealed record BoundaryMistake(string Code, string Language, string Text, string Guidance)
{
    public static BoundaryMistake Of(ShippedSituation situation, string language)
    {
        var text = situation.In(language);
        return new(situation.Code, text.Language, text.Title, text.Body);
    }
}
