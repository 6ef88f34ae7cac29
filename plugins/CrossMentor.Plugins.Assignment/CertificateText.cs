using System.Buffers;
using System.Text.Json;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Assignment;

/// <summary>The certificate as UTF-8 JSON: the prices of people and organisations in the order of rows and codes.</summary>
/// <remarks>Written and read by hand, because the serialiser keeps hold of the types it has seen and the plugin could then not be unloaded.</remarks>
internal static class CertificateText
{
    public const string Format = "crossmentor.assignment-duals/1";

    private const string PairWorth = "pairWorth";
    private const string Seal = "seal";

    public static MatchingCertificate Write(AssignmentCertificate certificate)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber(PairWorth, certificate.PairWorth);
            PriceLists.Write(writer, PriceLists.MenteePrices, certificate.MenteePrices);
            PriceLists.Write(writer, PriceLists.MentorPrices, certificate.MentorPrices);
            PriceLists.Write(writer, PriceLists.MenteeOrganisationPrices, certificate.MenteeOrganisationPrices);
            PriceLists.Write(writer, PriceLists.MentorOrganisationPrices, certificate.MentorOrganisationPrices);
            writer.WriteString(Seal, certificate.Seal);
            writer.WriteEndObject();
        }

        return new MatchingCertificate(Format, buffer.WrittenMemory);
    }

    /// <summary>Reads a certificate, or says why it cannot be read.</summary>
    public static (AssignmentCertificate? Certificate, string? Fault) Read(MatchingCertificate certificate)
    {
        try
        {
            using var document = JsonDocument.Parse(certificate.Payload);
            var root = document.RootElement;
            return (new AssignmentCertificate
            {
                PairWorth = root.GetProperty(PairWorth).GetInt64(),
                MenteePrices = PriceLists.Read(root, PriceLists.MenteePrices),
                MentorPrices = PriceLists.Read(root, PriceLists.MentorPrices),
                MenteeOrganisationPrices = PriceLists.Read(root, PriceLists.MenteeOrganisationPrices),
                MentorOrganisationPrices = PriceLists.Read(root, PriceLists.MentorOrganisationPrices),
                Seal = root.GetProperty(Seal).GetString() ?? "",
            }, null);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return (null, exception.Message);
        }
    }
}
