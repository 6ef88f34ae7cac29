using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Pairs;

internal sealed class PairCertificateConfiguration : IEntityTypeConfiguration<PairCertificate>
{
    public void Configure(EntityTypeBuilder<PairCertificate> builder)
    {
        builder.ToTable("PairCertificates");
        builder.HasKey(certificate => certificate.Id);
        builder.Property(certificate => certificate.Id).ValueGeneratedNever();
        builder.Property(certificate => certificate.Code).HasMaxLength(PairCertificate.CodeLength);
        builder.Property(certificate => certificate.ProgrammeName).HasMaxLength(Programme.NameLengthMax);
        builder.HasOne<Pair>().WithMany().HasForeignKey(certificate => certificate.PairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(certificate => certificate.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(certificate => certificate.MentorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(certificate => certificate.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(certificate => certificate.MentorOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(certificate => certificate.MenteeOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(certificate => certificate.Code).IsUnique();
        builder.HasIndex(certificate => certificate.PairId).IsUnique();
    }
}
