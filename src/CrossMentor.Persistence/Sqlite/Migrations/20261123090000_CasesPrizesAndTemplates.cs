using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.Sqlite.Migrations
{
    /// <summary>
    /// Cases of non-recruitment, which the steering group decides on; places of mentors that organisations leave to others; how programmes stood beside
    /// each other; a prize that a jury without ties decides; who is accredited to train; and who knows the
    /// boundaries of mentoring.
    /// </summary>
    /// <remarks>Expand step: new tables, columns that may be empty, and some with a default; nobody has donated anything yet, and no programme asks for accredited trainers.</remarks>
    public partial class CasesPrizesAndTemplates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Finding",
                table: "SteeringDecisions",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "NonRecruitmentCaseId",
                table: "SteeringDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TrainerId",
                table: "ProgrammeEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DonatedPlaces",
                table: "ParticipatingOrganisations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "AsksForAccreditedTrainers",
                table: "Curricula",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "BenchmarkPlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Figures = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BenchmarkPlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BenchmarkPlaces_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BoundaryAttestations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    TriedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AttemptsOnDay = table.Column<int>(type: "INTEGER", nullable: false),
                    AttestedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoundaryAttestations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoundaryAttestations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoundaryAttestations_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoundaryAttestations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoundaryAttestations_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NonRecruitmentCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormerOrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NewOrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AppearedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProtectedUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    BroughtOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Findings = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NonRecruitmentCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Organisations_FormerOrganisationId",
                        column: x => x.FormerOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Organisations_NewOrganisationId",
                        column: x => x.NewOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Prizes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TieBreak = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DeclaredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NominationsUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VotesUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LotSeed = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    EntryCount = table.Column<int>(type: "INTEGER", nullable: false),
                    WinningNominationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WinnerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WinnerOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TallyRoot = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FinalMeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Prizes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Prizes_Organisations_WinnerOrganisationId",
                        column: x => x.WinnerOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Prizes_ProgrammeEvents_FinalMeetingId",
                        column: x => x.FinalMeetingId,
                        principalTable: "ProgrammeEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Prizes_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainerAccreditations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AccreditedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainerAccreditations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainerAccreditations_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Jurors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PrizeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    JobTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AppointedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StoodDownOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CodeExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jurors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Jurors_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Jurors_Prizes_PrizeId",
                        column: x => x.PrizeId,
                        principalTable: "Prizes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Jurors_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Nominations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PrizeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PairId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MentorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MentorPersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MenteePersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MentorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MenteeOrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Impact = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Mentorship = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    NominatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nominations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Nominations_Organisations_MenteeOrganisationId",
                        column: x => x.MenteeOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Organisations_MentorOrganisationId",
                        column: x => x.MentorOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Participants_MentorId",
                        column: x => x.MentorId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Prizes_PrizeId",
                        column: x => x.PrizeId,
                        principalTable: "Prizes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JuryBallots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PrizeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NominationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JurorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Impact = table.Column<int>(type: "INTEGER", nullable: true),
                    Mentorship = table.Column<int>(type: "INTEGER", nullable: true),
                    CastOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Nonce = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Receipt = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JuryBallots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JuryBallots_Jurors_JurorId",
                        column: x => x.JurorId,
                        principalTable: "Jurors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JuryBallots_Nominations_NominationId",
                        column: x => x.NominationId,
                        principalTable: "Nominations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JuryBallots_Prizes_PrizeId",
                        column: x => x.PrizeId,
                        principalTable: "Prizes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JuryBallots_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeEvents_TrainerId",
                table: "ProgrammeEvents",
                column: "TrainerId");

            migrationBuilder.CreateIndex(
                name: "IX_BenchmarkPlaces_ProgrammeId",
                table: "BenchmarkPlaces",
                column: "ProgrammeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BenchmarkPlaces_Year",
                table: "BenchmarkPlaces",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryAttestations_OrganisationId",
                table: "BoundaryAttestations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryAttestations_ParticipantId",
                table: "BoundaryAttestations",
                column: "ParticipantId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryAttestations_PersonId",
                table: "BoundaryAttestations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryAttestations_ProgrammeId",
                table: "BoundaryAttestations",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Jurors_CodeHash",
                table: "Jurors",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jurors_OrganisationId",
                table: "Jurors",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Jurors_PrizeId",
                table: "Jurors",
                column: "PrizeId");

            migrationBuilder.CreateIndex(
                name: "IX_Jurors_ProgrammeId",
                table: "Jurors",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_JuryBallots_JurorId",
                table: "JuryBallots",
                column: "JurorId");

            migrationBuilder.CreateIndex(
                name: "IX_JuryBallots_NominationId_JurorId",
                table: "JuryBallots",
                columns: new[] { "NominationId", "JurorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JuryBallots_PrizeId",
                table: "JuryBallots",
                column: "PrizeId");

            migrationBuilder.CreateIndex(
                name: "IX_JuryBallots_ProgrammeId",
                table: "JuryBallots",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_MenteeOrganisationId",
                table: "Nominations",
                column: "MenteeOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_MenteePersonId",
                table: "Nominations",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_MentorId",
                table: "Nominations",
                column: "MentorId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_MentorOrganisationId",
                table: "Nominations",
                column: "MentorOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_PairId",
                table: "Nominations",
                column: "PairId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_PrizeId_PairId",
                table: "Nominations",
                columns: new[] { "PrizeId", "PairId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_ProgrammeId",
                table: "Nominations",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_FormerOrganisationId",
                table: "NonRecruitmentCases",
                column: "FormerOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_NewOrganisationId",
                table: "NonRecruitmentCases",
                column: "NewOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_ParticipantId",
                table: "NonRecruitmentCases",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_ProgrammeId_ParticipantId_NewOrganisationId",
                table: "NonRecruitmentCases",
                columns: new[] { "ProgrammeId", "ParticipantId", "NewOrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Prizes_FinalMeetingId",
                table: "Prizes",
                column: "FinalMeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Prizes_ProgrammeId",
                table: "Prizes",
                column: "ProgrammeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Prizes_WinnerOrganisationId",
                table: "Prizes",
                column: "WinnerOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainerAccreditations_ProgrammeId",
                table: "TrainerAccreditations",
                column: "ProgrammeId");

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeEvents_TrainerAccreditations_TrainerId",
                table: "ProgrammeEvents",
                column: "TrainerId",
                principalTable: "TrainerAccreditations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ProgrammeEvents_TrainerAccreditations_TrainerId",
                table: "ProgrammeEvents");

            migrationBuilder.DropTable(
                name: "BenchmarkPlaces");

            migrationBuilder.DropTable(
                name: "BoundaryAttestations");

            migrationBuilder.DropTable(
                name: "JuryBallots");

            migrationBuilder.DropTable(
                name: "NonRecruitmentCases");

            migrationBuilder.DropTable(
                name: "TrainerAccreditations");

            migrationBuilder.DropTable(
                name: "Jurors");

            migrationBuilder.DropTable(
                name: "Nominations");

            migrationBuilder.DropTable(
                name: "Prizes");

            migrationBuilder.DropIndex(
                name: "IX_ProgrammeEvents_TrainerId",
                table: "ProgrammeEvents");

            migrationBuilder.DropColumn(
                name: "Finding",
                table: "SteeringDecisions");

            migrationBuilder.DropColumn(
                name: "NonRecruitmentCaseId",
                table: "SteeringDecisions");

            migrationBuilder.DropColumn(
                name: "TrainerId",
                table: "ProgrammeEvents");

            migrationBuilder.DropColumn(
                name: "DonatedPlaces",
                table: "ParticipatingOrganisations");

            migrationBuilder.DropColumn(
                name: "AsksForAccreditedTrainers",
                table: "Curricula");
        }
    }
}
