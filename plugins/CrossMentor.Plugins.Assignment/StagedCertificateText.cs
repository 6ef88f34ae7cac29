using System.Buffers;
using System.Text.Json;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Assignment;

/// <summary>The certificate of a matching by several goals as UTF-8 JSON: for each goal the prices of people and organisations in the order of rows and codes.</summary>
internal static class StagedCertificateText
{
    public const string Format = "crossmentor.goal-duals/1";

    private const string Stages = "stages";
    private const string Seal = "seal";

    public static MatchingCertificate Write(StagedCertificate certificate)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray(Stages);
            foreach (var stage in certificate.Stages)
            {
                writer.WriteStartObject();
                PriceLists.Write(writer, PriceLists.MenteePrices, stage.MenteePrices);
                PriceLists.Write(writer, PriceLists.MentorPrices, stage.MentorPrices);
                PriceLists.Write(writer, PriceLists.MenteeOrganisationPrices, stage.MenteeOrganisationPrices);
                PriceLists.Write(writer, PriceLists.MentorOrganisationPrices, stage.MentorOrganisationPrices);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString(Seal, certificate.Seal);
            writer.WriteEndObject();
        }

        return new MatchingCertificate(Format, buffer.WrittenMemory);
    }

    /// <summary>Reads a certificate, or says why it cannot be read.</summary>
    public static (StagedCertificate? Certificate, string? Fault) Read(MatchingCertificate certificate)
    {
        try
        {
            using var document = JsonDocument.Parse(certificate.Payload);
            var root = document.RootElement;
            return (new StagedCertificate
            {
                Stages = [.. root.GetProperty(Stages).EnumerateArray().Select(stage => new StagePrices
                {
                    MenteePrices = PriceLists.Read(stage, PriceLists.MenteePrices),
                    MentorPrices = PriceLists.Read(stage, PriceLists.MentorPrices),
                    MenteeOrganisationPrices = PriceLists.Read(stage, PriceLists.MenteeOrganisationPrices),
                    MentorOrganisationPrices = PriceLists.Read(stage, PriceLists.MentorOrganisationPrices),
                })],
                Seal = root.GetProperty(Seal).GetString() ?? "",
            }, null);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return (null, exception.Message);
        }
    }
}
